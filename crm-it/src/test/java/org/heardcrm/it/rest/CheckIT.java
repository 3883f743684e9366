package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.heardcrm.it.WonBusiness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether everything stored is what its events give. */
class CheckIT {

    private static final List<String> KINDS = List.of(
            "state",
            "waiting",
            "effort",
            "facts",
            "promises",
            "plans",
            "versions",
            "messages",
            "queues",
            "counts",
            "queueCounts",
            "swarms",
            "rollups",
            "chains",
            "outbox",
            "letters");

    private final Tables tables = Tables.of(RunningHeard.shared());

    /**
     * A forgery, and how it is undone.
     *
     * @param kind which kind must notice
     */
    private record Forgery(String kind, String name, String done, String undone) {}

    private static Json check() {
        Api.Answer started = Firm.admin().post("checks", "{}");
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.location().orElse(""))
                .endsWith("/api/v1/checks/" + started.json().text("id"));
        Json check = Firm.admin().get("checks/" + started.json().text("id")).made();
        while (check.text("state").equals("RUNNING")) {
            RunningHeard.pause();
            check = Firm.admin().get("checks/" + check.text("id")).made();
        }
        assertThat(check.text("state")).isEqualTo("DONE");
        return check;
    }

    private static long differences(Json check, String kind) {
        return check.list("kinds").stream()
                .filter(one -> one.text("kind").equals(kind))
                .mapToLong(one -> one.number("differences"))
                .sum();
    }

    /** @return the exception's identifier, after a life with a bit of everything */
    private static String lived() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        Api agent = Firm.agent();
        agent.post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Which one?\",\"asksClient\":true}")
                .made();
        agent.post(path + "/messages", "{\"kind\":\"CLIENT\",\"body\":\"The last one.\"}")
                .made();
        agent.post(path + "/repeat", "{\"by\":\"CLIENT\"}").made();
        Firm.otherAgent().post(path + "/swarm/join", "{}").made();
        agent.post(path + "/promises", "{\"sentence\":\"A letter.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                .made();
        String kept = agent.post(path + "/promises", "{\"sentence\":\"A call.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                .made()
                .text("id");
        agent.post(path + "/promises/" + kept + "/keep", "{}").made();
        agent.post(path + "/steps", "{\"side\":\"CLIENT\",\"words\":\"A picture.\"}")
                .made();
        return path.substring(path.indexOf('/') + 1);
    }

    @Test
    void nothingDiffersInWhatPeopleAndProgramsDid() {
        lived();
        WonBusiness.earned("10.00", "EUR", "2009-03-01T12:00:00Z", "2009-02-01T12:00:00Z");
        Json check = check();
        for (int looks = 0; looks < 30 && followed(check) == 0; looks++) {
            RunningHeard.pause();
            check = check();
        }
        assertThat(check.list("kinds")).extracting(kind -> kind.text("kind")).containsExactlyElementsOf(KINDS);
        assertThat(check.list("kinds")).allSatisfy(kind -> {
            assertThat(kind.number("compared")).as(kind.toString()).isPositive();
            assertThat(kind.number("differences")).as(kind.toString()).isZero();
        });
    }

    /** How many figures the boards have followed the outbox to; they do so within seconds. */
    private static long followed(Json check) {
        return check.list("kinds").stream()
                .filter(kind -> kind.text("kind").equals("rollups"))
                .mapToLong(kind -> kind.number("compared"))
                .sum();
    }

    @TestFactory
    Stream<DynamicTest> everyForgeryIsNoticed() {
        String ticket = lived();
        Json won = WonBusiness.earned("10.00", "EUR", "2009-03-01T12:00:00Z", "2009-02-01T12:00:00Z");
        return forgeries(ticket, won.text("id"))
                .map(forgery -> DynamicTest.dynamicTest(forgery.kind + ": " + forgery.name, () -> {
                    tables.change(forgery.done);
                    try {
                        assertThat(differences(check(), forgery.kind)).isPositive();
                    } finally {
                        tables.change(forgery.undone);
                    }
                }));
    }

    private static Stream<Forgery> forgeries(String ticket, String won) {
        return Stream.of(
                column("state", "exception_ticket", "resolved_at", "now()", "id = " + ticket),
                column("waiting", "exception_ticket", "waiting_since", "now()", "id = " + ticket),
                column("effort", "exception_ticket", "waited_micros", "waited_micros + 1", "id = " + ticket),
                column("facts", "exception_ticket", "handoffs", "handoffs + 1", "id = " + ticket),
                column("promises", "promise", "due_at", "due_at + interval '1 hour'", "ticket_id = " + ticket),
                column("promises", "exception_ticket", "next_due_at", "null", "id = " + ticket),
                column("plans", "plan_step", "done_at", "now()", "ticket_id = " + ticket),
                column("plans", "exception_ticket", "open_steps", "open_steps + 1", "id = " + ticket),
                column("swarms", "helper", "joined_at", "now()", "ticket_id = " + ticket),
                row("swarms", "helper", "ticket_id = " + ticket),
                column("versions", "exception_ticket", "last_seq", "last_seq + 1", "id = " + ticket),
                row("versions", "ticket_event", "ticket_id = " + ticket + " and type = 'REPEAT'"),
                row("messages", "message", "ticket_id = " + ticket + " and kind = 'CLIENT'"),
                column("queues", "exception_ticket", "owner_id", "null", "id = " + ticket),
                column("queues", "exception_ticket", "next_due_at", "null", "id = " + ticket),
                column("counts", "exception_ticket", "repeats", "repeats + 1", "id = " + ticket),
                column("rollups", "rollup_won", "amount", "amount + 1", "slot = '2009-03-01T12:00:00Z'"),
                row("rollups", "rollup_opportunity", "opportunity_id = " + won),
                column("chains", "revenue", "amount", "amount + 1", "opportunity_id = " + won),
                column(
                        "chains",
                        "referral_step",
                        "at",
                        "at - interval '100 years'",
                        "stage = 'WON' and referral_id = (select referral_id from opportunity where id = " + won + ")"),
                row("outbox", "outbox", "type = 'TicketRecorded' and payload ->> 'ticketId' = '" + ticket + "'"),
                new Forgery(
                        "outbox",
                        "a reader ahead",
                        "insert into outbox_position (reader, xid, id) values ('forged', '99999999', 5)",
                        "delete from outbox_position where reader = 'forged'"));
    }

    private static Forgery column(String kind, String table, String column, String value, String where) {
        return new Forgery(
                kind,
                table + "." + column,
                "create table forged as select * from %s where %s; update %s set %s = %s where %s"
                        .formatted(table, where, table, column, value, where),
                "update %s t set %s = f.%s from forged f where %s; drop table forged"
                        .formatted(table, column, column, sameRow(table)));
    }

    private static String sameRow(String table) {
        return switch (table) {
            case "promise", "plan_step" -> "t.ticket_id = f.ticket_id and t.seq = f.seq";
            case "helper" -> "t.ticket_id = f.ticket_id and t.seq = f.seq and t.member_id = f.member_id";
            case "referral_step" -> "t.referral_id = f.referral_id and t.seq = f.seq";
            case "rollup_won" -> "t.slot = f.slot and t.currency = f.currency and t.origin = f.origin";
            default -> "t.id = f.id";
        };
    }

    private static Forgery row(String kind, String table, String where) {
        return new Forgery(
                kind,
                table + " without a row",
                "create table forged as select * from %s where %s; delete from %s where %s"
                        .formatted(table, where, table, where),
                "insert into %s overriding system value select * from forged; drop table forged".formatted(table));
    }

    @Test
    void checksAreForAdmins() {
        assertThat(Firm.agent().post("checks", "{}").status()).isEqualTo(403);
        assertThat(Firm.executive().get("checks/1").status()).isEqualTo(403);
        assertThat(Firm.admin().get("checks/1").status()).isEqualTo(404);
    }
}
