package org.heardcrm.tickets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of a view.
 *
 * @param name 1 to 60 characters, one view of its keeper bears it
 * @param shared whether everybody who may read exceptions sees it
 * @param filters by their names, in the grammar of the list of exceptions
 * @param sort as that list takes it, or null for the order that the filters bring with them
 * @param columns what is told of each exception, in this order; none means what is told unless asked
 */
public record SavedViewDetails(
        String name,
        boolean shared,
        Map<String, String> filters,
        @Nullable String sort,
        List<TicketColumn> columns) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FILTER = 200;

    /** @throws RuleBroken when it is no name, a filter is too long, or a column stands there twice */
    public SavedViewDetails {
        name = Line.required("/name", "A name", name, LONGEST_NAME);
        filters = Map.copyOf(filters);
        columns = List.copyOf(columns);
        requireFilters(filters);
        requireColumns(columns);
    }

    /** @throws RuleBroken when one says nothing, or too much */
    public static void requireFilters(Map<String, String> filters) {
        if (filters.values().stream().anyMatch(value -> value.isBlank() || value.length() > LONGEST_FILTER)) {
            throw new RuleBroken("filter-length", "/filters", "A filter has 1 to {0} characters.", LONGEST_FILTER);
        }
    }

    /** @throws RuleBroken when one stands there twice */
    public static void requireColumns(List<TicketColumn> columns) {
        if (columns.stream().distinct().count() < columns.size()) {
            throw new RuleBroken("columns-once", "/columns", "A column stands in a view once.");
        }
    }

    /** The filters in the order of their names. */
    public Map<String, String> inOrder() {
        return new TreeMap<>(filters);
    }
}
