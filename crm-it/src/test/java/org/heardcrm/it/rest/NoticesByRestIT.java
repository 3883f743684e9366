package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members are told, each thing once, what they want to know. */
class NoticesByRestIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Tables tables = Tables.of(RunningHeard.shared());
    private final String mia = Firm.member(Firm.unique("mia").replace(' ', '-'), "Mia Member", "AGENT");
    private final Api api = Firm.api().as(Firm.token(Firm.admin(), mia, "\"tickets:write\",\"notes:write\""));

    private Json carried() {
        Json ticket = Firm.anException();
        act(ticket, "own", "{\"memberId\":\"me\"}");
        return ticket;
    }

    private Json act(Json ticket, String act, String json) {
        return api.post("exception-tickets/" + ticket.text("id") + "/" + act, json)
                .made();
    }

    private void clientIsNotFine(Json ticket, String words) {
        act(ticket, "resolve", "{\"resolution\":\"Done.\"}");
        Firm.agent()
                .post(
                        "exception-tickets/" + ticket.text("id") + "/reopen",
                        "{\"reason\":\"" + words + "\",\"by\":\"CLIENT\"}")
                .made();
    }

    private List<Json> told() {
        return api.get("notices").made().list("items");
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            RunningHeard.pause();
        }
    }

    private Json awaitTold(int many) {
        await(() -> told().size() >= many);
        assertThat(told()).hasSize(many);
        return told().get(0);
    }

    @Test
    void theOwnerIsToldThatAClientIsNotFineUntilTheyHaveReadIt() {
        Json ticket = carried();
        clientIsNotFine(ticket, "It stopped again.");

        Json notice = awaitTold(1);
        assertThat(notice.text("kind")).isEqualTo("NOT_FINE");
        assertThat(notice.is("unread")).isTrue();
        assertThat(notice.text("words")).isEqualTo("It stopped again.");
        assertThat(notice.text("number")).isEqualTo(ticket.text("number"));
        assertThat(Firm.otherAgent()
                        .post("notices/" + notice.text("id") + "/read", "{}")
                        .status())
                .as("what another member was told")
                .isEqualTo(404);

        assertThat(api.get("notices?unread=true").made().list("items")).hasSize(1);
        assertThat(api.post("notices/" + notice.text("id") + "/read", "{}")
                        .made()
                        .is("unread"))
                .isFalse();
        assertThat(api.get("notices?unread=true").made().list("items")).isEmpty();
        assertThat(api.get("notices?unread=perhaps").status()).isEqualTo(400);
    }

    @Test
    void whoeverCarriesAPromiseIsRemindedBeforeItBreaksAndAgainWhenItIsMoved() {
        Json ticket = carried();
        Json promise = act(ticket, "promises", "{\"sentence\":\"It runs.\",\"dueAt\":\"%s\"}".formatted(in(30)));
        longAgo(ticket);
        Json notice = awaitTold(1);
        assertThat(notice.text("kind")).isEqualTo("PROMISE_DUE");
        assertThat(notice.text("words")).isEqualTo("It runs.");
        assertThat(notice.is("unread")).isTrue();

        String moved = in(50);
        act(ticket, "promises/" + promise.text("id") + "/move", "{\"dueAt\":\"" + moved + "\"}");
        Json again = awaitTold(2);
        assertThat(again.text("dueAt")).isEqualTo(moved);
        assertThat(told().get(1).is("unread"))
                .as("of the time it was due before")
                .isFalse();

        act(ticket, "promises/" + promise.text("id") + "/keep", "{}");
        assertThat(told())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.is("unread")).isFalse());
    }

    private static String in(int minutes) {
        return Instant.now()
                .plusSeconds(minutes * 60L)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
    }

    /** What was shifted stands again as its events tell it, since a check of the same instance compares them. */
    @AfterEach
    void asTheEventsTellIt() {
        tables.change("update promise p set made_at = e.at from ticket_event e"
                + " where e.ticket_id = p.ticket_id and e.seq = p.seq and p.made_at <> e.at");
    }

    /** Promised so long ago that it is time for the reminder. */
    private void longAgo(Json ticket) {
        tables.change(
                "update promise set made_at = made_at - interval '5 hours' where ticket_id = " + ticket.text("id"));
    }

    @Test
    void whatIsSwitchedOffIsNotTold() {
        Json all = api.get("notices/wishes").made();
        assertThat(all.texts("page")).containsExactly("MENTION", "PROMISE_DUE", "NOT_FINE", "INVITED");
        Json chosen = api.post("notices/choose", "{\"page\":[\"PROMISE_DUE\"],\"mail\":[]}")
                .made();
        assertThat(chosen.texts("page")).containsExactly("PROMISE_DUE");
        assertThat(chosen.texts("mail")).isEmpty();

        Json ticket = carried();
        clientIsNotFine(ticket, "Nobody hears this.");
        act(ticket, "promises", "{\"sentence\":\"Soon.\",\"dueAt\":\"%s\"}".formatted(in(30)));
        longAgo(ticket);

        assertThat(awaitTold(1).text("kind")).isEqualTo("PROMISE_DUE");
    }

    @Test
    void whoeverIsInvitedIsToldByWhomAndWhatFor() {
        Json ticket = Firm.anException();
        Firm.agent()
                .post(
                        "exception-tickets/" + ticket.text("id") + "/swarm/invite",
                        "{\"memberId\":\"" + mia + "\",\"words\":\"You know these relays.\"}")
                .made();

        Json notice = awaitTold(1);
        assertThat(notice.text("kind")).isEqualTo("INVITED");
        assertThat(notice.text("by")).isEqualTo("Anna Agent");
        assertThat(notice.text("words")).isEqualTo("You know these relays.");
    }

    @Test
    void whoReadsAllHasReadAll() {
        clientIsNotFine(carried(), "One.");
        clientIsNotFine(carried(), "Two.");
        awaitTold(2);

        assertThat(api.post("notices/read-all", "{}").made().number("unread")).isZero();
        assertThat(told()).allSatisfy(one -> assertThat(one.is("unread")).isFalse());
    }

    @Test
    void aProgramOfNobodyIsToldNothing() {
        String integration = Firm.admin()
                .post("tokens", "{\"name\":\"told\",\"integration\":\"Told nothing\",\"scopes\":[\"tickets:read\"]}")
                .made()
                .text("value");

        assertThat(Firm.api().as(integration).get("notices").status()).isEqualTo(422);
    }
}
