package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.FailureWords;
import org.heardcrm.tickets.application.LastWords;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.QueueCounts;
import org.heardcrm.tickets.application.TicketFilters;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** The list of the workspace: one queue, narrowed by what the address says, as far as it was read. */
@Named
@RequestScoped
public class QueuePart {

    private static final int STEP = 50;
    private static final int MOST = 1_000;

    @Inject
    private WorkspacePage page;

    @Inject
    private TicketQueue tickets;

    @Inject
    private LastWords words;

    @Inject
    private QueueCounts counts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private FailureWords failureWords;

    private Queue queue = Queue.MINE;
    private final List<TicketView> rows = new ArrayList<>();
    private Map<String, LastWords.Line> lastWords = Map.of();
    private boolean cut;
    private @Nullable String problem;
    private QueueCounts.Count own = QueueCounts.Count.of(0);
    private QueueCounts.Count news = QueueCounts.Count.of(0);

    @PostConstruct
    void load() {
        own = counts.mine(caller.get().author());
        news = counts.newsOfSnoozed(caller.get().author());
        try {
            String asked = page.asked("queue");
            queue = asked == null ? getQueues().get(0) : Queue.of(asked);
            read(Math.min(MOST, page.rows(STEP)));
        } catch (Unreadable unreadable) {
            problem = failureWords.of(unreadable);
        }
    }

    private void read(int wanted) {
        Map<String, String> filters = new TreeMap<>(page.filters());
        filters.put(TicketFilters.QUEUE, queue.word());
        ListRequest request = new ListRequest(filters, page.asked("sort"), Math.min(wanted, ListRequest.MOST), null);
        Slice<TicketView> slice = tickets.read(request);
        rows.addAll(slice.items());
        while (slice.next() != null && rows.size() < wanted) {
            slice = tickets.read(request.from(slice.next()));
            rows.addAll(slice.items());
        }
        cut = slice.next() != null;
        lastWords = words.of(rows);
    }

    public Queue getQueue() {
        return queue;
    }

    /** The first is the one to begin with; who may carry nothing is not shown what they carry. */
    public List<Queue> getQueues() {
        return caller.get().may(Right.WRITE_TICKETS)
                ? List.of(Queue.values())
                : List.of(Queue.ALL, Queue.WAITING, Queue.DUE, Queue.UNOWNED, Queue.RESOLVED_SILENT);
    }

    /** How many exceptions are the member's own. */
    public QueueCounts.Count getOwn() {
        return own;
    }

    /** In how many of the member's snoozed exceptions the client has written. */
    public QueueCounts.Count getNews() {
        return news;
    }

    public List<TicketView> getRows() {
        return rows;
    }

    /** What was said last, by the identifier of the row. */
    public Map<String, LastWords.Line> getLastWords() {
        return lastWords;
    }

    /** Whether the list goes on, and more of it can be shown at once. */
    public boolean isMore() {
        return cut && rows.size() < MOST;
    }

    /** Whether there are more rows than anybody reads: time to search. */
    public boolean isTooMany() {
        return cut && rows.size() >= MOST;
    }

    /** How many rows the next look shows. */
    public int getMoreRows() {
        return rows.size() + STEP;
    }

    /** Why the list cannot be shown, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
