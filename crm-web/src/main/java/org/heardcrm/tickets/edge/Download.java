package org.heardcrm.tickets.edge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.heardcrm.tickets.application.AttachmentRow;

/** The headers by which a stranger's file does no harm in a browser, whatever is in it. */
public final class Download {

    /** Even when somebody opens it as a page, it is one without scripts, forms and addresses. */
    public static final String CSP = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Download() {}

    /** @param shown whether a page wants it in place; only a safe picture is given so */
    public static String disposition(AttachmentRow file, boolean shown) {
        String plain = Normalizer.normalize(file.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\]", "_");
        String exact = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (shown && file.isShown() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + exact;
    }
}
