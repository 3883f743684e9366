package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.application.QueueCounts;
import org.heardcrm.tickets.application.QueueCounts.Count;
import org.heardcrm.tickets.application.QueueMembership;

/**
 * The number that a member sees at their own queue, which its index alone gives, is that of the exceptions in it, which
 * {@link QueuesComparison} holds against their events.
 */
@ApplicationScoped
public class QueueCountsComparison implements BaseComparison {

    @Inject
    private QueueMembership membership;

    @Inject
    private QueueCounts counts;

    @Inject
    private HeardClock clock;

    @Override
    public String kind() {
        return "queueCounts";
    }

    @Override
    public void compare(Tally tally) {
        Instant asOf = clock.instant();
        membership.ownByMember(asOf).forEach((member, own) -> {
            Count shown = counts.mine(Author.of(Author.Kind.MEMBER, member), asOf);
            tally.add(Compared.of("member " + member).field("own exceptions", shown, Count.of(own)));
        });
    }
}
