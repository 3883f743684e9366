package org.heardcrm.tickets.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.edge.SecurityHeaders;
import org.heardcrm.platform.edge.WithoutSession;
import org.heardcrm.platform.rest.JsonBinding;
import org.heardcrm.platform.rest.problems.Diagnosis;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemAnswers;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.application.AttachingByLink;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.ClientView;
import org.heardcrm.tickets.application.LinkToken;
import org.heardcrm.tickets.application.SpeakingByLink;
import org.heardcrm.tickets.edge.AttachmentAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The client's private page, {@code /c/{token}}: a page for people, the same data for programs. It has no session, no
 * view state and needs no script; a GET changes nothing, since mail scanners open links.
 */
@WebServlet("/c/*")
@MultipartConfig(maxRequestSize = SentFiles.MOST_BYTES, fileSizeThreshold = SentFiles.IN_MEMORY)
public class ClientLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/WEB-INF/client/link.xhtml";
    private static final String GONE = "/WEB-INF/client/gone.xhtml";

    /** What the page may say was done; anything else in its address is nobody's word. */
    private static final Set<String> DONE = Set.of("written", "begun", "confirmed", "reopened");

    @Inject
    private transient SpeakingByLink link;

    @Inject
    private transient ClientView view;

    @Inject
    private transient AttachingByLink attaching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ClientLinkPath path = ClientLinkPath.of(request);
        try {
            if (path.file() != null) {
                give(path.token(), path.file(), request, response);
            } else if (path.act() == null) {
                show(path.token(), request, response);
            } else {
                throw NotFound.of("This page");
            }
        } catch (HeardFailure failure) {
            refuse(failure, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ClientLinkPath path = ClientLinkPath.of(request);
        try {
            String done = act(path, ClientWords.of(request), request);
            if (ClientLinkPath.isForProgram(request)) {
                show(path.token(), request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/c/" + path.token().text() + "?done=" + done);
            }
        } catch (ProblemException unreadable) {
            ProblemAnswers.send(unreadable.problem(), request, response);
        } catch (NotFound gone) {
            refuse(gone, request, response);
        } catch (HeardFailure failure) {
            showAgain(path, failure, request, response);
        }
    }

    /** @return the word by which the page says what was done */
    private String act(ClientLinkPath path, ClientWords words, HttpServletRequest request)
            throws IOException, ServletException {
        String act = Optional.ofNullable(path.act()).orElse("");
        switch (act) {
            case "messages" -> {
                try (SentFiles files = SentFiles.of(request)) {
                    String body = words.required("body");
                    return attaching.write(path.token(), body, files.all()) ? "written" : "begun";
                }
            }
            case "confirm" -> {
                link.confirm(path.token(), words.optional("said"));
                return "confirmed";
            }
            case "not-fine" -> {
                link.notFine(path.token(), words.required("reason"));
                return "reopened";
            }
            default -> throw NotFound.of("This page");
        }
    }

    private void give(LinkToken token, AttachmentId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AttachmentRow file = attaching.one(token, id);
        AttachmentAnswer.begin(file, request, response);
        attaching.write(file, response.getOutputStream());
    }

    private void show(LinkToken token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ClientView.Page page = view.of(link.opened(token));
        if (ClientLinkPath.isForProgram(request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(JsonBinding.jsonb().toJson(page).getBytes(StandardCharsets.UTF_8));
            return;
        }
        request.setAttribute("page", page);
        request.setAttribute("typed", request.getAttribute("sorry") == null ? Map.of() : typed(request, page));
        request.setAttribute(
                "done",
                DONE.contains(String.valueOf(request.getParameter("done"))) ? request.getParameter("done") : null);
        request.setAttribute("address", "/c/" + token.text());
        forward(PAGE, request, response);
    }

    /** The page once more, with what was typed and the sentence that says what to mend. */
    private void showAgain(
            ClientLinkPath path, HeardFailure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (ClientLinkPath.isForProgram(request)) {
            ProblemAnswers.send(Diagnosis.of(failure).orElseThrow(), request, response);
            return;
        }
        response.setStatus(ClientLinkPath.UNPROCESSABLE);
        request.setAttribute("sorry", failure);
        show(path.token(), request, response);
    }

    /** What was typed, each in its field; what cannot be said any longer stands where it can be sent as a message. */
    private static Map<String, String> typed(HttpServletRequest request, ClientView.Page page) {
        String body = typed(request, "body");
        String said = typed(request, "said");
        String reason = typed(request, "reason");
        String homeless = (page.confirmable() ? "" : said) + (page.objectionable() ? "" : reason);
        return Map.of("body", body.isEmpty() ? homeless : body, "said", said, "reason", reason);
    }

    private static String typed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static void refuse(HeardFailure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (ClientLinkPath.isForProgram(request)) {
            ProblemAnswers.send(Problem.of(ProblemKind.NOT_FOUND, failure.sentence()), request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        forward(GONE, request, response);
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", SecurityHeaders.WITHOUT_SCRIPT);
        request.getRequestDispatcher(page).forward(new WithoutSession(request), response);
    }

    /** What a program or a form sent. */
    interface ClientWords {

        /** @return the words, or "" when there are none: the rules say what is missing */
        String required(String name);

        @Nullable
        String optional(String name);

        static ClientWords of(HttpServletRequest request) throws IOException {
            return ClientLinkPath.sendsJson(request) ? JsonWords.read(request) : new FormWords(request);
        }
    }

    /** The fields of a form. */
    private record FormWords(HttpServletRequest request) implements ClientWords {

        @Override
        public String required(String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("");
        }

        @Override
        public @Nullable String optional(String name) {
            String words = request.getParameter(name);
            return words == null || words.isBlank() ? null : words;
        }
    }
}
