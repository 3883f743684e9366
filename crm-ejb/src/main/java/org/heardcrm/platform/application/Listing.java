package org.heardcrm.platform.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A list that strangers may filter, sort and read on from where they stopped. It never counts and never skips: each
 * part is found by the last row's (sort value, id), so an index in the same order serves it at any depth, and rows added
 * meanwhile neither repeat nor hide others.
 */
public final class Listing<T> {

    private final String select;
    private final String from;
    private final String id;
    private final Function<Row, T> mapper;
    private final Map<String, BiConsumer<Conditions, String>> filters = new LinkedHashMap<>();
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private String sortUnlessAsked = "";

    /** A sort column: NOT NULL, and its SQL type for the way back from a cursor. */
    private record Sort(String column, String type) {}

    /**
     * @param select the columns, without "select"
     * @param from the tables and joins, without "from"
     * @param id the unique bigint column that breaks ties
     */
    public Listing(String select, String from, String id, Function<Row, T> mapper) {
        this.select = select;
        this.from = from;
        this.id = id;
        this.mapper = mapper;
    }

    public Listing<T> filter(String name, BiConsumer<Conditions, String> condition) {
        filters.put(name, condition);
        return this;
    }

    /** The first sort named is the list's own, in the direction of its sign. */
    public Listing<T> sort(String signedName, String column, String type) {
        if (sortUnlessAsked.isEmpty()) {
            sortUnlessAsked = signedName;
        }
        sorts.put(bare(signedName), new Sort(column, type));
        return this;
    }

    /** What it can be narrowed by. */
    public Set<String> filters() {
        return Collections.unmodifiableSet(filters.keySet());
    }

    /** What it can be sorted by, without a sign. */
    public Set<String> sorts() {
        return Collections.unmodifiableSet(sorts.keySet());
    }

    /**
     * Looks whether it can be read so, without reading.
     *
     * @throws Unreadable for an unknown filter or sort, or a value that a filter does not take
     */
    public void expect(ListRequest request) {
        sortNamed(request.sort() == null ? sortUnlessAsked : request.sort());
        request.filters().forEach((name, value) -> filterNamed(name).accept(new Conditions(), value));
    }

    /** @throws Unreadable for an unknown filter or sort, or a cursor that is not of this query */
    public Slice<T> read(Sql sql, ListRequest request) {
        return read(sql, request, new Conditions());
    }

    /** @param always conditions that hold whatever was asked */
    public Slice<T> read(Sql sql, ListRequest request, Conditions always) {
        String sortName = request.sort() == null ? sortUnlessAsked : request.sort();
        Sort sort = sortNamed(sortName);
        request.filters().forEach((name, value) -> filterNamed(name).accept(always, value));
        int query = request.query(sortName).hashCode();
        boolean down = sortName.startsWith("-");
        if (request.cursor() != null) {
            Cursor after = Cursor.parse(request.cursor(), query);
            String compare = "(" + sort.column + ", " + id + ") " + (down ? "<" : ">") + " (?::" + sort.type + ", ?)";
            always.and(compare, after.key(), after.id());
        }
        return slice(sql, statement(always, sort, down, request.limit()), always, request.limit(), query);
    }

    private String statement(Conditions conditions, Sort sort, boolean down, int limit) {
        String direction = down ? " desc" : " asc";
        return "select " + select + ", (" + sort.column + ")::text as sort_key_, " + id + " as id_ from " + from
                + conditions.where()
                + " order by " + sort.column + direction + ", " + id + direction + " limit " + (limit + 1);
    }

    private Slice<T> slice(Sql sql, String statement, Conditions conditions, int limit, int query) {
        List<Cursor> places = new ArrayList<>();
        List<T> rows = sql.all(
                statement,
                row -> {
                    places.add(new Cursor(query, row.number("id_"), row.text("sort_key_")));
                    return mapper.apply(row);
                },
                conditions.parameters());
        @Nullable String next = rows.size() > limit ? places.get(limit - 1).toString() : null;
        return new Slice<>(List.copyOf(rows.subList(0, Math.min(limit, rows.size()))), next);
    }

    private Sort sortNamed(String name) {
        Sort sort = sorts.get(bare(name));
        if (sort == null) {
            throw new Unreadable(
                    "sort",
                    Sentence.of("list-sort", "This list can be sorted by {0}.", String.join(", ", sorts.keySet())));
        }
        return sort;
    }

    private BiConsumer<Conditions, String> filterNamed(String name) {
        BiConsumer<Conditions, String> filter = filters.get(name);
        if (filter == null) {
            throw new Unreadable(
                    name,
                    Sentence.of(
                            "list-filter",
                            "This list has no filter “{0}”; it has {1}.",
                            name,
                            String.join(", ", filters.keySet())));
        }
        return filter;
    }

    private static String bare(String signedName) {
        return signedName.startsWith("-") ? signedName.substring(1) : signedName;
    }
}
