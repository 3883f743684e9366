package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One way to hold what is stored of an exception against what its events say. Pure: a file in, findings out. */
interface TicketComparison {

    /** Every comparison, in the order in which a check reports them. */
    List<TicketComparison> ALL = List.of(
            new StateComparison(),
            new WaitingComparison(),
            new EffortComparison(),
            new FactsComparison(),
            new PromisesComparison(),
            new PlanComparison(),
            new VersionsComparison(),
            new MessagesComparison(),
            new QueuesComparison());

    /** Its name in a check's result. */
    String kind();

    /** @param asOf the instant of the snapshot; what moves with the clock is computed up to it */
    Stream<Compared> compare(TicketFile file, Instant asOf);
}
