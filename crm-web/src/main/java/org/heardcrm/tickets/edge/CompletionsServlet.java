package org.heardcrm.tickets.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.platform.rest.JsonBinding;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Mentions;
import org.heardcrm.tickets.application.UsingCannedReplies;

/** What completes the words of a composer: canned replies, filled for the open exception, and members to mention. */
@WebServlet("/completions/*")
public class CompletionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UsingCannedReplies canned;

    @Inject
    private transient Mentions mentions;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Viewer viewer;

    /**
     * Something to complete by.
     *
     * @param beside what tells it from another one of the same name
     * @param insert what stands in the text afterwards
     */
    public record Completion(String name, String beside, String insert) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        try {
            List<Completion> found = find(request);
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(JsonBinding.jsonb().toJson(found).getBytes(UTF_8));
        } catch (HeardFailure unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<Completion> find(HttpServletRequest request) {
        caller.get().need(Right.WRITE_TICKETS);
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        if ("/members".equals(request.getPathInfo())) {
            return mentions.like(words).stream()
                    .map(member -> new Completion(member.name(), member.login(), "@@" + member.login() + " "))
                    .toList();
        }
        TicketId ticket = TicketId.parse(
                Optional.ofNullable(request.getParameter("ticket")).orElse(""));
        return canned.fitting(ticket, words).stream()
                .map(offer -> new Completion(offer.name(), language(offer, viewer.getLocale()), offer.text()))
                .toList();
    }

    private static String language(UsingCannedReplies.Offer offer, Locale locale) {
        return offer.language() == null
                ? ""
                : Locale.forLanguageTag(offer.language()).getDisplayLanguage(locale);
    }
}
