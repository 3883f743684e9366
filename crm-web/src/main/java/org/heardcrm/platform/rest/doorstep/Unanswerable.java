package org.heardcrm.platform.rest.doorstep;

import java.io.IOException;
import java.util.Map;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Stands before the server's handler. Refuses methods that nothing here takes, which the server would answer with a
 * page of its own, and a path that is not percent-encoded as it should be, over which it would fail in decoding and
 * then answer 200 with nothing.
 */
final class Unanswerable extends BaseFilter {

    private static final Map<Integer, String> NAMES =
            Map.of(422, "Unprocessable Content", 428, "Precondition Required", 429, "Too Many Requests");

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request) {
            boolean unknown = !Refusal.METHODS.contains(request.getMethod().getMethodString());
            if (unknown || !isReadable(request.getRequestURI())) {
                refuse(
                        context,
                        request.getResponse(),
                        unknown ? HttpStatus.METHOD_NOT_ALLOWED_405 : HttpStatus.BAD_REQUEST_400);
                return context.getStopAction();
            }
        }
        return context.getInvokeAction();
    }

    /** Grizzly knows no words for the newer statuses and would write "CUSTOM". */
    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpResponsePacket response
                && NAMES.containsKey(response.getStatus())
                && !response.isCommitted()) {
            response.setReasonPhrase(NAMES.get(response.getStatus()));
        }
        return context.getInvokeAction();
    }

    /** Without a word: {@link SilentRefusal} adds them. */
    private static void refuse(FilterChainContext context, HttpResponsePacket response, HttpStatus status) {
        response.setStatus(status);
        response.setContentLength(0);
        response.setHeader(Header.Connection, "close");
        HttpContent nothing = HttpContent.builder(response).last(true).build();
        context.write(nothing, new EmptyCompletionHandler<>() {
            @Override
            public void completed(WriteResult written) {
                context.getConnection().closeSilently();
            }
        });
    }

    /** Whether every "%" is followed by two hexadecimal digits and names no NUL, and no character is a control. */
    static boolean isReadable(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean broken = c == '%' && (i + 2 >= path.length() || !isByte(path.charAt(i + 1), path.charAt(i + 2)));
            if (c < ' ' || c == 0x7f || broken) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByte(char high, char low) {
        return Character.digit(high, 16) >= 0 && Character.digit(low, 16) >= 0 && !(high == '0' && low == '0');
    }
}
