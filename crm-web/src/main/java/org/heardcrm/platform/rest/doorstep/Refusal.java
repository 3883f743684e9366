package org.heardcrm.platform.rest.doorstep;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.heardcrm.platform.edge.RequestIds;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemKind;

/** A whole answer as bytes, for where there is no response yet: a problem, and the connection is closed. */
final class Refusal {

    /** The methods that something here takes; case counts (RFC 9110, 9.1). */
    static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Refusal() {}

    static byte[] of(ProblemKind kind, String detail) {
        String id = RequestIds.made();
        byte[] body = Problem.of(kind, detail).toJson("", id).toString().getBytes(UTF_8);
        String head = "HTTP/1.1 " + kind.status() + " " + kind.title() + "\r\n"
                + "Content-Type: " + Problem.MEDIA_TYPE + "\r\n"
                + "Content-Length: " + body.length + "\r\n"
                + RequestIds.HEADER + ": " + id + "\r\n"
                + "X-Content-Type-Options: nosniff\r\n"
                + "Cache-Control: no-store\r\n"
                + (kind == ProblemKind.UNAVAILABLE ? "Retry-After: 5\r\n" : "")
                + (kind == ProblemKind.METHOD_NOT_ALLOWED ? "Allow: " + String.join(", ", METHODS) + "\r\n" : "")
                + "Connection: close\r\n\r\n";
        byte[] all = java.util.Arrays.copyOf(head.getBytes(US_ASCII), head.length() + body.length);
        System.arraycopy(body, 0, all, head.length(), body.length);
        return all;
    }
}
