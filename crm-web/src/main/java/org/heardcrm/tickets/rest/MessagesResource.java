package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heardcrm.mail.application.Deliveries;
import org.heardcrm.mail.rest.LetterView;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Attaching;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.Conversation;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.Conversing;
import org.heardcrm.tickets.application.Mentions;
import org.heardcrm.tickets.application.ReadingAttachments;
import org.heardcrm.tickets.application.TicketQueue;
import org.jspecify.annotations.Nullable;

/** What is said in an exception. */
@Path("exception-tickets/{id}/messages")
@ApplicationScoped
public class MessagesResource {

    @Inject
    private Conversing conversing;

    @Inject
    private Conversation conversation;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Mentions mentions;

    @Inject
    private Attaching attaching;

    @Inject
    private ReadingAttachments attachments;

    @Inject
    private TicketQueue queue;

    /** Oldest first; notes only for those who may read them. */
    @GET
    @Lists(sorts = "seq")
    public ListAnswer<MessageView> list(@PathParam("id") String id, @BeanParam ListQuery query) {
        TicketId ticket = queue.expect(TicketId.parse(id));
        return query.answer(conversation.messages(ticket, query.request()), views(ticket));
    }

    @GET
    @Path("{message}")
    public MessageView one(@PathParam("id") String id, @PathParam("message") String message) {
        return all(queue.expect(TicketId.parse(id))).stream()
                .filter(view -> view.id().equals(message))
                .findFirst()
                .orElseThrow(() -> NotFound.of("This message"));
    }

    /** The answer's ETag is the exception's: whoever reads on sees what else happened. */
    @POST
    public Created<MessageView> add(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, MessageRequest request) {
        TicketId ticket = TicketId.parse(id);
        Long expected = expected(ticket, match);
        TicketId holder = attaching.with(request.files(), () -> say(ticket, expected, request));
        List<MessageView> messages = all(holder);
        MessageView last = messages.get(messages.size() - 1);
        return Created.at(
                "exception-tickets/" + holder + "/messages/" + last.id(),
                last,
                queue.one(holder).version());
    }

    private List<LetterView> letters(TicketId ticket) {
        return deliveries.of(ticket).stream()
                .map(delivery -> LetterView.of(ticket.toString(), delivery))
                .toList();
    }

    private List<MessageView> all(TicketId ticket) {
        return conversation.messages(ticket).stream().map(views(ticket)).toList();
    }

    /** What was said, with whom it mentions, the files that hang on it, and how far its letters have come. */
    private Function<Said, MessageView> views(TicketId ticket) {
        List<LetterView> letters = letters(ticket);
        Map<Long, List<Mentions.Mentioned>> mentioned = mentions.of(ticket);
        Map<Long, List<AttachmentRow>> files = attachments.of(ticket);
        return said -> MessageView.of(
                said,
                letters,
                mentioned.getOrDefault(said.seq(), List.of()),
                files.getOrDefault(said.seq(), List.of()));
    }

    private TicketId say(TicketId ticket, @Nullable Long expected, MessageRequest request) {
        switch (request.kind()) {
            case CLIENT -> {
                return conversing.clientWrote(ticket, expected, request.body(), request.way(), request.contact());
            }
            case REPLY ->
                conversing.reply(ticket, expected, request.body(), request.asks(), request.way(), request.speaker());
            case NOTE -> conversing.note(ticket, expected, request.body());
        }
        return ticket;
    }

    private @Nullable Long expected(TicketId ticket, @Nullable IfMatch match) {
        return match == null
                ? null
                : IfMatch.honoured(match, "This exception", queue.one(ticket).version());
    }
}
