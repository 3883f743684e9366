package org.heardcrm.platform.rest.problems;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose form, sent without a length, was read already: the server would read it to its end, however far that is. */
final class ReadForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when it is not percent-encoded as it should be */
    ReadForm(HttpServletRequest request, byte[] body) {
        super(request);
        read(String.valueOf(request.getQueryString() == null ? "" : request.getQueryString()));
        read(new String(body, ISO_8859_1));
    }

    private void read(String pairs) {
        for (String pair : pairs.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = URLDecoder.decode(pair.substring(0, equals), UTF_8);
                String value = URLDecoder.decode(pair.substring(equals + 1), UTF_8);
                fields.merge(name, new String[] {value}, ReadForm::both);
            }
        }
    }

    private static String[] both(String[] before, String[] next) {
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = next[0];
        return all;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }
}
