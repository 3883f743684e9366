package org.heardcrm.desk.edge;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.DraftWords;
import org.heardcrm.desk.application.Drafts;
import org.heardcrm.desk.application.KeepingDrafts;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.heardcrm.tickets.TicketId;

/** Words as they are typed: an open page saves them here, and asks what is saved when it hears of another page. */
@WebServlet("/desk/drafts")
public class DraftServlet extends DeskServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 1 << 20;

    @Inject
    private transient KeepingDrafts keeping;

    @Inject
    private transient Drafts drafts;

    @Override
    protected void reading(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TicketId ticket = TicketId.parse(String.valueOf(request.getParameter("ticket")));
        JsonArrayBuilder begun = Json.createArrayBuilder();
        drafts.of(ticket).forEach(draft -> begun.add(json(draft.kind(), draft.words(), draft.version())));
        JsonArrayBuilder versions = Json.createArrayBuilder();
        drafts.versions(ticket).forEach(one -> versions.add(json(one.kind(), "", one.version())));
        answer(
                response,
                Json.createObjectBuilder()
                        .add("drafts", begun)
                        .add("versions", versions)
                        .build());
    }

    @Override
    protected void writing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject sent = sent(request);
        try {
            TicketId ticket = TicketId.parse(sent.getString("ticket"));
            DraftKind kind = DraftKind.of(sent.getString("kind"));
            DraftWords words = new DraftWords(sent.getString("words"));
            KeepingDrafts.Kept kept = keeping.keep(
                    ticket, kind, words, sent.getJsonNumber("seen").longValue(), OpenPage.of(sent.getString("page")));
            answer(response, json(kind, kept.words(), kept.version()));
        } catch (NullPointerException | ClassCastException incomplete) {
            throw new Unreadable("", Sentence.of("draft-body", "A draft has ticket, kind, words, seen and page."));
        }
    }

    private static JsonObject sent(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "A draft has at most 1 MiB.");
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static JsonObject json(DraftKind kind, String words, long version) {
        return Json.createObjectBuilder()
                .add("kind", kind.word())
                .add("words", words)
                .add("version", version)
                .build();
    }

    private static void answer(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
