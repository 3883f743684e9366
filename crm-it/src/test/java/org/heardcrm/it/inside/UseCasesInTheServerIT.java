package org.heardcrm.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.PossibleBusiness;
import org.heardcrm.referrals.application.DecidingOpportunities;
import org.heardcrm.referrals.application.KeepingOpportunities;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversing;
import org.heardcrm.tickets.application.EditingExceptions;
import org.heardcrm.tickets.application.ExceptionTickets;
import org.heardcrm.tickets.application.QuietClosing;
import org.heardcrm.tickets.application.Report;
import org.heardcrm.tickets.application.ReportingExceptions;
import org.heardcrm.tickets.application.ResolvingExceptions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only a server can show: its transactions, its guards, its one clock and its jobs. */
@ExtendWith(ArquillianExtension.class)
class UseCasesInTheServerIT {

    private static final Duration QUIET = Duration.ofDays(7);

    @Inject
    private ReportingExceptions reporting;

    @Inject
    private ResolvingExceptions resolving;

    @Inject
    private EditingExceptions editing;

    @Inject
    private Conversing conversing;

    @Inject
    private KnowingClients clients;

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private QuietClosing closing;

    @Inject
    private KeepingOpportunities opportunities;

    @Inject
    private DecidingOpportunities deciding;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive everythingButTheEdges() {
        return Inside.archive();
    }

    @BeforeEach
    void aJobThatMayDoEverything() {
        caller.set(Caller.job("tests"));
    }

    @Test
    void whatFailsTakesTheExceptionAndItsOutboxRowBackTogether() throws Exception {
        transaction.begin();
        TicketId ticket = report("Acme", Source.REST);
        assertThat(rowsOf(ticket)).isEqualTo(1);
        assertThat(toldOf(ticket)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> resolving.resolve(new TicketId(1), null, "Done.", Map.of()));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(rowsOf(ticket)).isZero();
        assertThat(toldOf(ticket)).isZero();
    }

    @Test
    void whatSucceedsStaysWithItsOutboxRow() {
        TicketId ticket = report("Acme", Source.REST);

        assertThat(rowsOf(ticket)).isEqualTo(1);
        assertThat(toldOf(ticket)).isEqualTo(1);
    }

    @Test
    void aUseCaseRefusesWhoLacksItsRight() {
        caller.set(Caller.nobody());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> report("Acme", Source.REST))
                .matches(refusal -> refusal.scope().equals("tickets:write"));

        caller.set(new Caller(
                Author.system(), "exec", Set.of(Role.EXECUTIVE), Set.of(), Right.of(Set.of(Role.EXECUTIVE)), null));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> report("Acme", Source.REST));
    }

    @Test
    void theSecondOfTwoWhoSaveTheSameVersionIsStaleAndChangesNothing() {
        TicketId ticket = report("Acme", Source.REST);
        long seen = version(ticket);
        editing.edit(ticket, seen, called("What the first wrote"));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> editing.edit(ticket, seen, called("What the second wrote")))
                .matches(stale -> stale.current() == version(ticket));

        assertThat(summary(ticket)).isEqualTo("What the first wrote");
    }

    @Test
    void whatIsDoneAtASetInstantHappenedThen() {
        Instant then = Instant.parse("2031-05-04T03:02:01.123456789Z");
        TicketId ticket = at(then, () -> report("Acme", Source.REST));

        assertThat(instant(ticket, "reported_at")).isEqualTo(then.truncatedTo(ChronoUnit.MICROS));
        assertThat(clock.instant()).isBefore(then);
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void entitiesAndPlainSqlSeeTheSameTransaction() throws Exception {
        TicketId ticket = report("Acme", Source.REST);
        transaction.begin();
        sql.update("update exception_ticket set summary = 'Seen only here' where id = ?", ticket);
        ExceptionTicket read = tickets.byId(ticket);
        assertThat(read.particulars().summary()).isEqualTo("Seen only here");
        transaction.rollback();

        assertThat(summary(ticket)).isEqualTo("Late delivery");
    }

    @Test
    void whatStaysQuietClosesAtTheInstantAtWhichItsDaysAreOver() {
        Instant resolved = clock.instant().plus(1, ChronoUnit.HOURS);
        TicketId ticket = resolvedAt(resolved, Source.REST);

        at(resolved.plus(QUIET).minus(1, ChronoUnit.MICROS), closing::closeQuietOnes);
        assertThat(state(ticket)).isEqualTo("RESOLVED");

        at(resolved.plus(QUIET).plus(3, ChronoUnit.DAYS), closing::closeQuietOnes);
        assertThat(state(ticket)).isEqualTo("CLOSED");
        assertThat(instant(ticket, "closed_at")).isEqualTo(resolved.plus(QUIET));
    }

    @Test
    void noJobTouchesWhatWasImported() {
        Instant resolved = clock.instant().plus(1, ChronoUnit.HOURS);
        TicketId ticket = resolvedAt(resolved, Source.IMPORT);
        long before = version(ticket);

        at(resolved.plus(QUIET.multipliedBy(4)), closing::closeQuietOnes);

        assertThat(state(ticket)).isEqualTo("RESOLVED");
        assertThat(version(ticket)).isEqualTo(before);
    }

    @Test
    void whoWritesTooLateIsWhomTheNextExceptionIsAbout() {
        Instant resolved = clock.instant().plus(1, ChronoUnit.HOURS);
        TicketId ticket = resolvedAt(resolved, Source.REST);
        AccountId account = new AccountId(number("select account_id from exception_ticket where id = ?", ticket));
        ContactId other = clients.contactOf(account, "Max Winter", null);

        TicketId next = at(
                resolved.plus(60, ChronoUnit.DAYS),
                () -> conversing.clientWrote(ticket, null, "It came back.", Channel.MAIL, other.value()));

        assertThat(number("select follows from exception_ticket where id = ?", next))
                .isEqualTo(ticket.value());
        assertThat(number("select contact_id from exception_ticket where id = ?", next))
                .isEqualTo(other.value());

        TicketId same = at(
                resolved.plus(61, ChronoUnit.DAYS),
                () -> conversing.clientWrote(ticket, null, "Are you there?", Channel.MAIL, other.value()));
        assertThat(same).isEqualTo(next);
        TicketId later = at(resolved.plus(200, ChronoUnit.DAYS), () -> {
            resolving.resolve(next, null, "Mended.", Map.of());
            return next;
        });
        TicketId third = at(resolved.plus(300, ChronoUnit.DAYS), () -> {
            closing.closeQuietOnes();
            return conversing.clientWrote(ticket, null, "Again.", Channel.MAIL, other.value());
        });
        assertThat(number("select follows from exception_ticket where id = ?", third))
                .isEqualTo(later.value());
    }

    @Test
    void theBoardsFollowByThemselves() {
        long account = number("select account_id from exception_ticket where id = ?", report("Nova", Source.REST));
        Money worth = Money.of(new BigDecimal("1200.00"), "EUR");
        OpportunityId won = opportunities.open(
                new PossibleBusiness(new AccountId(account), "Roll-out", worth, null),
                org.heardcrm.referrals.application.Source.unknown());
        deciding.win(won, null, clock.instant(), null, RevenueKind.ONE_TIME);

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (counted(won) == 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(counted(won)).isEqualTo(1);
    }

    private TicketId report(String account, Source source) {
        return reporting.report(new Report(
                null,
                account,
                null,
                "Eva Sommer",
                null,
                "Late delivery",
                null,
                null,
                Impact.HINDERED,
                Channel.MAIL,
                RaisedBy.CLIENT,
                source,
                null,
                null,
                null,
                null));
    }

    private TicketId resolvedAt(Instant instant, Source source) {
        TicketId ticket = report("Quiet", source);
        at(instant, () -> {
            resolving.resolve(ticket, null, "It has arrived.", Map.of());
            return ticket;
        });
        return ticket;
    }

    private <T> T at(Instant instant, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        clock.at(instant, () -> result.set(work.get()));
        return result.get();
    }

    private static Particulars called(String summary) {
        return new Particulars(null, summary, null, Impact.HINDERED, Channel.MAIL, null, null);
    }

    private long rowsOf(TicketId ticket) {
        return number("select count(*) from exception_ticket where id = ?", ticket);
    }

    private long toldOf(TicketId ticket) {
        return number("select count(*) from outbox where payload ->> 'ticketId' = ?::text", ticket);
    }

    private long counted(OpportunityId won) {
        return number("select count(*) from rollup_opportunity where opportunity_id = ?", won);
    }

    private long version(TicketId ticket) {
        return number("select last_seq from exception_ticket where id = ?", ticket);
    }

    private long number(String query, Object parameter) {
        return sql.one(query, row -> row.number(1), parameter).orElseThrow();
    }

    private String state(TicketId ticket) {
        return sql.one("select state from exception_ticket where id = ?", row -> row.text("state"), ticket)
                .orElseThrow();
    }

    private String summary(TicketId ticket) {
        return sql.one("select summary from exception_ticket where id = ?", row -> row.text("summary"), ticket)
                .orElseThrow();
    }

    private Instant instant(TicketId ticket, String column) {
        return sql.one("select " + column + " from exception_ticket where id = ?", row -> row.instant(column), ticket)
                .orElseThrow();
    }
}
