package org.heardcrm.platform.rest.doorstep;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.heardcrm.platform.edge.RequestIds;
import org.heardcrm.platform.rest.problems.ProblemKind;

/**
 * Gives words to a refusal without any: what Grizzly writes when it cannot read a request line or its headers is a bare
 * status, or nothing at all.
 */
final class SilentRefusal extends BaseFilter {

    private static final Attribute<Boolean> BEGUN =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(SilentRefusal.class.getName());
    private static final Pattern BARE = Pattern.compile("HTTP/1\\.1 ([45][0-9]{2}) .*\\r\\n\\r\\n", Pattern.DOTALL);
    private static final String NO_BODY = "\r\nContent-Length: 0\r\n";
    private static final Pattern BODY = Pattern.compile("\r\n(Content-Length|Transfer-Encoding):");
    private static final int STATUS_AT = 9;
    private static final int LONGEST = 1024;

    /** A first line of one word is no request; Grizzly would wait for the rest of it until the connection times out. */
    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof Buffer buffer && BEGUN.get(context.getConnection()) == null) {
            BEGUN.set(context.getConnection(), true);
            if (isOneWord(buffer)) {
                byte[] said = Refusal.of(
                        ProblemKind.UNREADABLE, "A request begins with a method, an address and HTTP's version.");
                context.write(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, said), new EmptyCompletionHandler<>() {
                    @Override
                    public void completed(WriteResult written) {
                        context.getConnection().closeSilently();
                    }
                });
                return context.getStopAction();
            }
        }
        return context.getInvokeAction();
    }

    private static boolean isOneWord(Buffer buffer) {
        for (int i = buffer.position(); i < Math.min(buffer.limit(), buffer.position() + LONGEST); i++) {
            byte letter = buffer.get(i);
            if (letter == ' ') {
                return false;
            }
            if (letter == '\n') {
                return i > buffer.position() + 1;
            }
        }
        return false;
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) throws IOException {
        if (context.getMessage() instanceof Buffer buffer && mayBeRefusal(buffer)) {
            Matcher refusal = BARE.matcher(buffer.toStringContent(US_ASCII));
            if (refusal.matches() && isSilent(refusal.group())) {
                byte[] said = words(Integer.parseInt(refusal.group(1)));
                context.setMessage(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, said));
            }
        }
        return context.getInvokeAction();
    }

    /** Whatever Heard itself answers bears the request's identifier. A head that names no body has none. */
    private static boolean isSilent(String head) {
        boolean empty = head.contains(NO_BODY) || !BODY.matcher(head).find();
        return empty && !head.contains(RequestIds.HEADER);
    }

    /** Every answer passes here, so most are told by one byte. */
    private static boolean mayBeRefusal(Buffer buffer) {
        if (buffer.remaining() <= STATUS_AT || buffer.remaining() > LONGEST) {
            return false;
        }
        byte hundreds = buffer.get(buffer.position() + STATUS_AT);
        return (hundreds == '4' || hundreds == '5') && buffer.get(buffer.position()) == 'H';
    }

    /**
     * What cannot be read is the caller's matter, so a 505 for half a request line becomes a 400. A 500 without words is
     * the server's own while Heard comes up or goes down.
     */
    private static byte[] words(int status) {
        return switch (status) {
            case 405 -> Refusal.of(ProblemKind.METHOD_NOT_ALLOWED, "This method is not taken anywhere here.");
            case 413 -> Refusal.of(ProblemKind.TOO_LARGE, "The request is larger than is taken here.");
            case 500, 503 -> Refusal.of(ProblemKind.UNAVAILABLE, "The server takes no requests for the moment.");
            default ->
                Refusal.of(
                        ProblemKind.UNREADABLE,
                        "The address or a header cannot be read, or the headers are longer than 8 KiB.");
        };
    }
}
