package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.LastWords;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** Which part of the workspace an open page wants to bring up to date: the list, rows of it, or the conversation. */
@Named
@RequestScoped
public class LivePart {

    /** What only tells, and holds nothing that somebody may be filling in. */
    private static final Set<String> READ_ONLY = Set.of("client", "handling", "history");

    private static final int MOST_ROWS = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ConversationPart conversation;

    @Inject
    private ContextPart context;

    @Inject
    private TicketQueue tickets;

    @Inject
    private LastWords words;

    private List<TicketView> moved = List.of();
    private Map<String, LastWords.Line> lastWords = Map.of();

    @PostConstruct
    void load() {
        if ("rows".equals(part())) {
            moved = Stream.of(String.valueOf(request.getParameter("moved")).split(" "))
                    .limit(MOST_ROWS)
                    .map(id -> tickets.one(TicketId.parse(id)))
                    .toList();
            lastWords = words.of(moved);
        }
    }

    public boolean isList() {
        return "list".equals(part());
    }

    public boolean isConversation() {
        return "conversation".equals(part()) && conversation.getTicket() != null;
    }

    /** The rows of the list to which something happened, whether or not they belong into it still. */
    public List<TicketView> getMoved() {
        return moved;
    }

    /** What was said last in these, by the identifier of the row. */
    public Map<String, LastWords.Line> getLastWords() {
        return lastWords;
    }

    public boolean isContext() {
        return isConversation() && READ_ONLY.contains(context.getTab());
    }

    private @Nullable String part() {
        return request.getParameter("live");
    }
}
