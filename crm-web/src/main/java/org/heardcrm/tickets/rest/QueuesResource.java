package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.QueueCounts;

/** The queues there are, with the number of what is the asking member's own. */
@Path("queues")
@ApplicationScoped
public class QueuesResource {

    @Inject
    private QueueCounts counts;

    @Inject
    private CurrentCaller caller;

    @GET
    public ListAnswer<QueueView> list() {
        Author asking = caller.get().author();
        QueueCounts.Count mine = counts.mine(asking);
        return new ListAnswer<>(
                Stream.of(Queue.values())
                        .map(queue -> QueueView.of(queue, queue == Queue.MINE && asking.isMember() ? mine : null))
                        .toList(),
                null);
    }
}
