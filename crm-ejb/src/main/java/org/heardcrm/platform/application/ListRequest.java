package org.heardcrm.platform.application;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What part of which list is wanted: the same for a page, a REST query and a saved view.
 *
 * @param filters values by the filter's name, kept in the order of names: what is asked alike reads alike in SQL, too
 * @param sort a sort's name, with "-" before it for descending, or null for the list's own
 * @param limit how many rows, 1 to 200
 * @param cursor where to go on, or null for the beginning
 */
public record ListRequest(
        Map<String, String> filters,
        @Nullable String sort,
        int limit,
        @Nullable String cursor) {

    public static final int MOST = 200;

    public ListRequest {
        filters = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(filters)));
        if (limit < 1 || limit > MOST) {
            throw new Unreadable("limit", Sentence.of("list-limit", "A list has a limit of 1 to {0}.", MOST));
        }
    }

    /** The first rows of a list, in its own order. */
    public static ListRequest first(int limit, Map<String, String> filters) {
        return new ListRequest(filters, null, limit, null);
    }

    public ListRequest sortedBy(String name) {
        return new ListRequest(filters, name, limit, cursor);
    }

    public ListRequest from(@Nullable String next) {
        return new ListRequest(filters, sort, limit, next);
    }

    /** Same filters and sort, same text: a cursor is good for one query only. */
    String query(String sortInForce) {
        return filters + " " + sortInForce;
    }
}
