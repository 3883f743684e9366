package org.heardcrm.members.access.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Leaves a redirect within the house as the path it is. The server would make it absolute out of the request's Host and
 * its own scheme, and so lead a browser behind a TLS proxy out of TLS, or to a host that a stranger wrote.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LocalRedirects extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                if (!location.startsWith("/") || location.startsWith("//")) {
                    super.sendRedirect(location);
                    return;
                }
                resetBuffer();
                setStatus(SC_SEE_OTHER);
                setHeader("Location", location);
                flushBuffer();
            }
        });
    }
}
