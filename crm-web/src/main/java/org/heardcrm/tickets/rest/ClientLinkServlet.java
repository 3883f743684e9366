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
import java.util.function.Supplier;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.DatabaseAway;
import org.heardcrm.platform.edge.SecurityHeaders;
import org.heardcrm.platform.edge.WithoutSession;
import org.heardcrm.platform.rest.JsonBinding;
import org.heardcrm.platform.rest.idempotency.IdempotencyFilter;
import org.heardcrm.platform.rest.idempotency.OnceOutside;
import org.heardcrm.platform.rest.problems.Diagnosis;
import org.heardcrm.platform.rest.problems.FormBoundary;
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

    @Inject
    private transient SpeakingByLink link;

    @Inject
    private transient ClientView view;

    @Inject
    private transient ClientLinkActs acts;

    @Inject
    private transient AttachingByLink attaching;

    @Inject
    private transient OnceOutside once;

    /** A database that is away is told as on every other page; what else goes wrong is the server's to tell. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RuntimeException failed) {
            if (!DatabaseAway.isBehind(failed)) {
                throw failed;
            }
            if (ClientLinkPath.isForProgram(request)) {
                ProblemAnswers.send(Diagnosis.of(failed).orElseThrow(), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ClientLinkPath path = ClientLinkPath.of(request);
        try {
            if (path.file() != null) {
                give(path.token(), path.file(), request, response);
            } else if (!path.refuses("GET", request, response)) {
                show(path.token(), request, response);
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
            if (!path.refuses("POST", request, response)) {
                take(path, request, response);
            }
        } catch (ProblemException unreadable) {
            ProblemAnswers.send(unreadable.problem(), request, response);
        } catch (SentFiles.TooMuch tooMuch) {
            FormBoundary.refuse(request, response);
        } catch (NotFound gone) {
            refuse(gone, request, response);
        } catch (HeardFailure failure) {
            showAgain(path, failure, request, response);
        }
    }

    private void take(ClientLinkPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try (SentFiles files = SentFiles.of(request)) {
            ClientWords words = ClientWords.of(request, path.field());
            if (ClientLinkPath.isForProgram(request)) {
                tell(answer(path, words, files, request.getHeader(IdempotencyFilter.HEADER)), response);
            } else {
                String done = acts.perform(path, words, files);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/c/" + path.token().text() + "?done=" + done);
            }
        }
    }

    /** What a program is told; the same once more when its Idempotency-Key was answered before. */
    private String answer(ClientLinkPath path, ClientWords words, SentFiles files, @Nullable String key) {
        Supplier<String> work = () -> {
            String done = acts.perform(path, words, files);
            return json(view.of(link.opened(path.token())), done);
        };
        String asked = path.act() + "\n" + words.all() + files.told();
        return key == null ? work.get() : once.once(path.token().text(), key, asked, work);
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
            tell(json(page, null), response);
            return;
        }
        request.setAttribute("page", page);
        request.setAttribute("typed", request.getAttribute("sorry") == null ? Map.of() : typed(request, page));
        request.setAttribute(
                "done",
                ClientLinkActs.DONE.contains(String.valueOf(request.getParameter("done")))
                        ? request.getParameter("done")
                        : null);
        request.setAttribute("address", "/c/" + token.text());
        forward(PAGE, request, response);
    }

    /** The page for a program, and with it what was done just now: "begun" is a message that began a new exception. */
    private static String json(ClientView.Page page, @Nullable String done) {
        return JsonBinding.jsonb().toJson(ClientPageView.of(page, done));
    }

    private static void tell(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
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
}
