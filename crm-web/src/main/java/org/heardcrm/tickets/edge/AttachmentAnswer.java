package org.heardcrm.tickets.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heardcrm.tickets.application.AttachmentRow;

/** Begins the answer that a file is written to. */
public final class AttachmentAnswer {

    private AttachmentAnswer() {}

    /** The headers; {@code ?show} asks for a picture in place. */
    public static void begin(AttachmentRow file, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(file.servedAs());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", Download.disposition(file, request.getParameter("show") != null));
        response.setHeader("Content-Security-Policy", Download.CSP);
    }
}
