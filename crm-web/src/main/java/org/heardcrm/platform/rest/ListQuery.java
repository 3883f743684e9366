package org.heardcrm.platform.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What part of which list was asked for: taken as {@code @BeanParam} by a method marked {@link Lists}. Every parameter
 * but limit, sort and cursor is a filter.
 */
public class ListQuery {

    private static final int USUAL = 50;
    private static final Set<String> OWN = Set.of("limit", "sort", "cursor");

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ListQuery() {
        // for JAX-RS
    }

    public ListQuery(UriInfo uri) {
        this.uri = uri;
    }

    /** @throws Unreadable when the limit is none, or a parameter was sent twice */
    public ListRequest request() {
        Map<String, String> filters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                filters.put(name, single(name, values));
            }
        });
        return new ListRequest(filters, own("sort"), limit(), own("cursor"));
    }

    /**
     * The request for all of the list, which goes out as one file.
     *
     * @throws Unreadable when only a part was asked for, or a parameter was sent twice
     */
    public ListRequest whole() {
        for (String ofParts : List.of("limit", "cursor")) {
            if (own(ofParts) != null) {
                throw new Unreadable(
                        ofParts,
                        Sentence.of("file-whole", "A file holds the whole list; “{0}” is for parts of it.", ofParts));
            }
        }
        return request();
    }

    /** The part as it goes out, each row through {@code view}. */
    public <T, V> ListAnswer<V> answer(Slice<T> slice, Function<? super T, ? extends V> view) {
        Slice<V> views = slice.map(view);
        return new ListAnswer<>(views.items(), views.next() == null ? null : after(views.next()));
    }

    private String after(String cursor) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
    }

    private int limit() {
        @Nullable String text = own("limit");
        if (text == null) {
            return USUAL;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new Unreadable(
                    "limit", Sentence.of("limit", "“limit” has to be a whole number from 1 to {0}.", ListRequest.MOST));
        }
    }

    private @Nullable String own(String name) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        return sent.containsKey(name) ? single(name, sent.get(name)) : null;
    }

    private static String single(String name, List<String> values) {
        if (values.size() != 1) {
            throw new Unreadable(name, Sentence.of("sent-twice", "“{0}” was sent more than once.", name));
        }
        return values.get(0);
    }
}
