package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.BEN;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.anExceptionIn;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotPossibleNow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The act × state table, cell by cell: what language.md writes, the aggregate does. */
class ActTableTest {

    private static final String NO = "409";
    private static final String SAME = "yes";

    /** In the order of {@link TicketState}: OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED. */
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("reply", List.of("WORKING", SAME, SAME, SAME, SAME)),
            Map.entry("ask", List.of("WAITING_ON_CLIENT", "WAITING_ON_CLIENT", SAME, NO, NO)),
            Map.entry("automatic reply", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("note", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("client writes", List.of(SAME, SAME, "WORKING", SAME, SAME)),
            Map.entry("own", List.of(SAME, SAME, SAME, SAME, NO)),
            Map.entry("promise", List.of(SAME, SAME, SAME, NO, NO)),
            Map.entry("plan a step", List.of(SAME, SAME, SAME, NO, NO)),
            Map.entry("explain", List.of("WORKING", SAME, SAME, SAME, NO)),
            Map.entry("repeat", List.of(SAME, SAME, SAME, SAME, NO)),
            Map.entry("resolve", List.of("RESOLVED", "RESOLVED", "RESOLVED", NO, NO)),
            Map.entry("confirm", List.of(NO, NO, NO, "CLOSED", NO)),
            Map.entry("reopen", List.of(NO, NO, NO, "WORKING", "WORKING")),
            Map.entry("tag", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("snooze", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("wake", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("put away", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("put back", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("cover", List.of(SAME, SAME, SAME, SAME, NO)),
            Map.entry("invite", List.of(SAME, SAME, SAME, SAME, NO)),
            Map.entry("join", List.of(SAME, SAME, SAME, SAME, NO)),
            Map.entry("decline", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("leave", List.of(SAME, SAME, SAME, SAME, SAME)),
            Map.entry("thank", List.of(SAME, SAME, SAME, SAME, SAME)));

    private static final Map<String, BiConsumer<ExceptionTicket, TicketFixture>> ACTS = Map.ofEntries(
            Map.entry("reply", (t, f) -> t.talking().reply("Here it is.", false, Channel.WEB, ANNA, f.later())),
            Map.entry("ask", (t, f) -> t.talking().reply("Which one?", true, Channel.WEB, ANNA, f.later())),
            Map.entry(
                    "automatic reply",
                    (t, f) -> t.talking().replyAutomatically("Received.", Channel.WEB, ANNA, f.later())),
            Map.entry("note", (t, f) -> t.talking().note("Ask the depot.", ANNA, f.later())),
            Map.entry("client writes", (t, f) -> t.talking().clientWrote("Hello?", Channel.WEB, CLIENT, f.later())),
            Map.entry("own", (t, f) -> t.carrying().own(99L, "on holiday from tomorrow", ANNA, f.later())),
            Map.entry(
                    "promise",
                    (t, f) -> t.promising().make("By noon.", f.now().plus(Duration.ofDays(1)), ANNA, f.later())),
            Map.entry("plan a step", (t, f) -> t.planning().plan(Side.FIRM, "Print it.", ANNA, f.later())),
            Map.entry("explain", (t, f) -> t.talking().explain("A typing error.", Channel.WEB, ANNA, f.later())),
            Map.entry("repeat", (t, f) -> t.talking().repeat(Side.CLIENT, null, CLIENT, f.later())),
            Map.entry("resolve", (t, f) -> t.ending().resolve("Done.", ANNA, f.later())),
            Map.entry("confirm", (t, f) -> t.ending().confirm("Fine.", Evidence.CLIENT_SAID, CLIENT, f.later())),
            Map.entry("reopen", (t, f) -> t.ending().reopen(Side.CLIENT, "Again wrong.", CLIENT, f.later())),
            Map.entry("tag", (t, f) -> t.describing().tag(new TagChange(List.of("lift"), List.of()), ANNA, f.later())),
            Map.entry("snooze", (t, f) -> t.shelving().snooze(f.now().plus(Duration.ofDays(2)), ANNA, f.later())),
            Map.entry("wake", (t, f) -> {
                t.shelving().snooze(f.now().plus(Duration.ofDays(2)), ANNA, f.later());
                t.shelving().wake(Side.FIRM, ANNA, f.later());
            }),
            Map.entry("put away", (t, f) -> t.shelving().putAway(PutAwayAs.SPAM, ANNA, f.later())),
            Map.entry("put back", (t, f) -> {
                t.shelving().putAway(PutAwayAs.SPAM, ANNA, f.later());
                t.shelving().putBack(ANNA, f.later());
            }),
            Map.entry("cover", (t, f) -> t.carrying().cover(99L, null, "on holiday", ANNA, f.later())),
            Map.entry("invite", (t, f) -> t.swarming().invite(99L, "You know the depot.", ANNA, f.later())),
            Map.entry("join", (t, f) -> t.swarming().join(99L, BEN, f.later())),
            Map.entry("decline", (t, f) -> t.swarming().decline(41L, "No time today.", BEN, f.later())),
            Map.entry("leave", (t, f) -> t.swarming().leave(42L, BEN, f.later())),
            Map.entry("thank", (t, f) -> t.swarming().thank(42L, "That was it.", ANNA, f.later())));

    /** Somebody carries it, 41 is asked and 42 has joined: else some acts would have nothing to be done to. */
    private static final Consumer<TicketFixture> IN_THE_SWARM = fixture -> {
        ExceptionTicket ticket = fixture.ticket();
        ticket.carrying().own(ANNA.id(), null, ANNA, fixture.later());
        ticket.swarming().invite(41L, null, ANNA, fixture.later());
        ticket.swarming().join(42L, BEN, fixture.later());
    };

    @TestFactory
    Stream<DynamicTest> eachCellOfTheTableHolds() {
        return TABLE.entrySet().stream()
                .flatMap(row -> IntStream.range(0, TicketState.values().length)
                        .mapToObj(column -> cell(
                                row.getKey(),
                                TicketState.values()[column],
                                row.getValue().get(column))));
    }

    private static DynamicTest cell(String act, TicketState state, String outcome) {
        return DynamicTest.dynamicTest(act + " in " + state + " → " + outcome, () -> {
            TicketFixture fixture = anExceptionIn(state, IN_THE_SWARM);
            ExceptionTicket ticket = fixture.ticket();
            if (outcome.equals(NO)) {
                long version = ticket.version();
                assertThatThrownBy(() -> ACTS.get(act).accept(ticket, fixture))
                        .isInstanceOfSatisfying(
                                NotPossibleNow.class,
                                no -> assertThat(no.allowed()).isEqualTo(ticket.allowed()));
                assertThat(ticket.version()).as("nothing happened").isEqualTo(version);
            } else {
                ACTS.get(act).accept(ticket, fixture);
                assertThat(ticket.standing().state())
                        .isEqualTo(outcome.equals(SAME) ? state : TicketState.valueOf(outcome));
            }
            assertThat(TicketSummary.replaying(ticket.newEvents()))
                    .as("replaying the events gives the summary")
                    .isEqualTo(ticket.standing());
        });
    }
}
