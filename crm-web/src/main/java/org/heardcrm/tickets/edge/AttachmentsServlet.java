package org.heardcrm.tickets.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.faces.FailureWords;
import org.heardcrm.platform.rest.JsonBinding;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.AttachmentTooLarge;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.KeepingAttachments;
import org.heardcrm.tickets.application.ReadingAttachments;
import org.heardcrm.tickets.application.ReceivedFile;

/**
 * Attachments for the pages: {@code POST /attachments?ticket=…&name=…} with the bytes as the body puts one into the
 * composer, {@code GET /attachments/{id}} gives it, {@code POST} to the same takes back what was not sent.
 */
@WebServlet("/attachments/*")
public class AttachmentsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient KeepingAttachments keeping;

    @Inject
    private transient ReadingAttachments reading;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient FailureWords words;

    /** One in the composer, and why it was not taken where it was not. */
    public record Kept(String id, String name, long size) {}

    /** Why one was not taken. */
    public record Sorry(String sentence) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AttachmentRow file = reading.one(id(request));
            AttachmentAnswer.begin(file, request, response);
            reading.write(file, response.getOutputStream());
        } catch (HeardFailure failure) {
            response.sendError(failure instanceof Forbidden ? 403 : 404);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        if (Optional.ofNullable(request.getPathInfo()).orElse("/").length() > 1) {
            discard(request, response);
            return;
        }
        try {
            caller.get().need(Right.WRITE_TICKETS);
            TicketId ticket = TicketId.parse(parameter(request, "ticket"));
            String name = parameter(request, "name");
            try (ReceivedFile file = ReceivedFile.of(name, request.getContentType(), request.getInputStream())) {
                AttachmentId id = keeping.keep(file, ticket);
                answer(
                        201,
                        new Kept(
                                id.toString(),
                                file.name().value(),
                                file.content().size()),
                        response);
            }
        } catch (HeardFailure failure) {
            answer(failure instanceof AttachmentTooLarge ? 413 : UNPROCESSABLE, new Sorry(words.of(failure)), response);
        }
    }

    private void discard(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keeping.discard(id(request));
            response.setStatus(204);
        } catch (HeardFailure failure) {
            response.sendError(failure instanceof Forbidden ? 403 : 404);
        }
    }

    private static AttachmentId id(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return AttachmentId.parse(path.substring(1));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static void answer(int status, Record said, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JsonBinding.jsonb().toJson(said).getBytes(UTF_8));
    }
}
