package org.heardcrm.measures.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.heardcrm.measures.Basis;

/**
 * How one exception was handled, as far as its own events tell, by rule HS-1.
 *
 * <p>Events are read in order of (instant, number); those after {@code asOf} are left out, those of that very instant
 * are read. An {@code AUTO_REPLY} never counts. A fact is unknown, with the reason, when there is nothing yet to measure
 * or when the exception's source cannot record it; unknown is neither 0 nor perfect. Before the first event all are.
 *
 * <p>Source: Heard's own rule; its definitions and the 60 minutes are conventions, not findings. That handling quality
 * is worth recording fact by fact rests on the research on complaint handling: Orsingher, Valentini and de Angelis 2010
 * (JAMS 38(2):169-186); Gelbrich and Roschk 2011 (J. Service Research 14(1):24-43); on failures that come back, Maxham
 * and Netemeyer 2002 (J. Marketing 66(4):57-71).
 *
 * @param basis         what all this rests on; {@code n} counts the events read, without automatic replies
 * @param firstResponse hours, 0 or more, from the client's first message (opened by the client, else the first
 *                      {@code CLIENT_MESSAGE}, when no {@code REPLY} is before it) to the first {@code REPLY} after it,
 *                      even one after {@code RESOLVED}; without one to the first {@code RESOLVED} after it; without
 *                      either to {@code asOf}. Unknown when we opened it and no message of the client comes before our
 *                      first reply
 * @param waitOnUs      hours, 0 or more, that it was our turn; see {@link WaitClock}
 * @param waitOnClient  hours, 0 or more, that it was the client's turn; see {@link WaitClock}
 * @param promises      promises due or kept and their credit. One kept by its due time: 0.5 to the power of its moves;
 *                      kept late, or not kept and due before {@code asOf}: 0; not kept and due at {@code asOf} or later:
 *                      left out. Its due time is the last one announced no later than the due time before it; a move
 *                      announced later breaks it, even if it was kept. Released by its due time: left out; released
 *                      later: ignored. What names a promise that was not made before is ignored. Unknown when none counts
 * @param chasers       {@code CLIENT_MESSAGE}s while it was our turn, 60 minutes or more after the client's last word
 *                      before it: their message, counted or not, or their opening or reopening. A first word is none
 * @param handoffs      {@code HANDOFF}s, the first included
 * @param repeats       {@code REPEAT}s
 * @param reopened      {@code REOPENED}s, whoever did it
 * @param explained     whether there is an {@code EXPLAINED}
 * @param confirmed     whether it is resolved and a {@code CONFIRMED} comes after the last {@code RESOLVED}
 * @param resolved      whether there is a {@code RESOLVED} and no {@code REOPENED} after the last one
 * @param closed        whether there is a {@code CLOSED} and no {@code REOPENED} after the last one
 */
public record HandlingFacts(
        Basis basis,
        Fact<Double> firstResponse,
        Fact<Double> waitOnUs,
        Fact<Double> waitOnClient,
        Fact<PromiseCredit> promises,
        Fact<Integer> chasers,
        Fact<Integer> handoffs,
        Fact<Integer> repeats,
        Fact<Integer> reopened,
        Fact<Boolean> explained,
        Fact<Boolean> confirmed,
        Fact<Boolean> resolved,
        Fact<Boolean> closed) {

    /** The version of the rule. */
    public static final String VERSION = "HS-1";

    /** The facts of an exception whose source records everything. */
    public static HandlingFacts of(Collection<HandlingEvent> events, Instant asOf) {
        return of(events, asOf, Set.of());
    }

    /**
     * The facts that these events of one exception make up.
     *
     * @param events      in whatever order
     * @param asOf        the instant to look at
     * @param unrecorded  the facts whose events the exception's source cannot record
     * @throws IllegalArgumentException when two events have the same number
     */
    public static HandlingFacts of(Collection<HandlingEvent> events, Instant asOf, Set<FactName> unrecorded) {
        return new FactReader(HandlingLog.of(events, asOf), unrecorded).facts();
    }

    /** All twelve, in the order of {@link FactName}. */
    public List<Fact<?>> all() {
        return List.of(
                firstResponse,
                waitOnUs,
                waitOnClient,
                promises,
                chasers,
                handoffs,
                repeats,
                reopened,
                explained,
                confirmed,
                resolved,
                closed);
    }
}
