package org.heardcrm.platform.rest.problems;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** The pages that a problem's "type" leads to, and a list of them; readable without a login. */
@WebServlet("/problems/*")
public class ProblemPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<ProblemKind> kind = ProblemKind.named(path.substring(1));
        response.setStatus(kind.isPresent() || path.equals("/") ? 200 : 404);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        PrintWriter out = response.getWriter();
        String heading = kind.map(ProblemKind::title).orElse("Problems that Heard can answer with");
        out.println("<!DOCTYPE html>");
        out.println("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + heading + " · Heard</title>");
        out.println("<meta name=\"viewport\" content=\"width=device-width\">");
        out.println("<meta name=\"color-scheme\" content=\"light dark\"></head><body><main>");
        out.println("<h1>" + heading + "</h1>");
        kind.ifPresentOrElse(one -> page(out, one), () -> list(out));
        out.println("</main></body></html>");
    }

    private static void page(PrintWriter out, ProblemKind kind) {
        out.println("<p>HTTP status " + kind.status() + " · type <code>" + kind.type() + "</code></p>");
        out.println("<h2>What it means</h2><p>" + kind.meaning() + "</p>");
        out.println("<h2>What to do</h2><p>" + kind.remedy() + "</p>");
        out.println("<p><a href=\"/problems/\">All problems</a></p>");
    }

    private static void list(PrintWriter out) {
        out.println("<dl>");
        for (ProblemKind kind : ProblemKind.values()) {
            out.println("<dt><a href=\"" + kind.type() + "\">" + kind.status() + " " + kind.title() + "</a></dt>");
            out.println("<dd>" + kind.meaning() + "</dd>");
        }
        out.println("</dl>");
    }
}
