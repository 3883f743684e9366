package org.heardcrm.imports.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.heardcrm.tickets.ClosedBy;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads an incident's life out of its rows, each of which says how the incident stood after an update: what is different
 * from the row before is what happened. Nothing here knows a database.
 */
final class IncidentHistory {

    private static final String AWAITING_CLIENT = "Awaiting User Info";
    private static final String RESOLVED = "Resolved";
    private static final String CLOSED = "Closed";

    private final List<IncidentRow> rows;
    private final Instant openedAt;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private final Set<String> groups = new TreeSet<>();
    private String state = "";
    private boolean astray;
    private int reassignments;
    private int reopenings;
    private boolean everOwned;
    private @Nullable String owner;
    private @Nullable String group;

    private IncidentHistory(List<IncidentRow> rows) {
        this.rows = rows.stream().sorted(IncidentRow.IN_ORDER).toList();
        this.openedAt = last().openedAt();
    }

    /** @param rows all rows of one incident, in any order; at least one */
    static IncidentLife of(List<IncidentRow> rows) {
        IncidentHistory history = new IncidentHistory(rows);
        history.rows.forEach(history::follow);
        history.date(EventType.RESOLVED, "resolved_at", history.lastKnown(IncidentRow::resolvedAt));
        history.date(EventType.CLOSED, "closed_at", history.lastKnown(IncidentRow::closedAt));
        return history.told();
    }

    private void follow(IncidentRow row) {
        reopened(row);
        changedHands(row);
        changedState(row);
    }

    private void reopened(IncidentRow row) {
        for (; reopenings < row.reopenings(); reopenings++) {
            happenings.add(Happening.inferred(EventType.REOPENED, at(row), null));
            state = "";
        }
    }

    /** Of several changes of hands in one row only the last one's receiver is known. */
    private void changedHands(IncidentRow row) {
        String assignee = row.assignee();
        if (reassignments < row.reassignments()) {
            for (reassignments++; reassignments < row.reassignments(); reassignments++) {
                happenings.add(Happening.of(EventType.HANDOFF, at(row)));
            }
            happenings.add(new Happening(EventType.HANDOFF, at(row), assignee, groupsOf(row), null));
            owner = assignee;
        }
        if (assignee != null && (!everOwned || !assignee.equals(owner))) {
            happenings.add(new Happening(EventType.OWNED, at(row), assignee, null, null));
            owner = assignee;
            everOwned = true;
        }
        if (row.group() != null) {
            group = row.group();
            groups.add(group);
        }
    }

    private @Nullable String groupsOf(IncidentRow row) {
        return row.group() == null || group == null || row.group().equals(group) ? null : group + " → " + row.group();
    }

    private void changedState(IncidentRow row) {
        String next = row.state();
        if (next == null || !Character.isLetter(next.codePointAt(0))) {
            return;
        }
        if (next.equals(state)) {
            astray = false;
        } else if (state.equals(CLOSED) || (state.equals(RESOLVED) && !next.equals(CLOSED))) {
            wentAstray(row, next);
        } else {
            entered(next, row);
        }
    }

    /** Back from the end, and nobody counted a reopening: the log contradicts itself, and the end stands. */
    private void wentAstray(IncidentRow row, String next) {
        if (!astray) {
            warnings.add(Remark.of(
                    row,
                    "It goes back from " + state + " to " + next + " without being reopened; this changes nothing."));
        }
        astray = true;
    }

    private void entered(String next, IncidentRow row) {
        boolean over = next.equals(RESOLVED) || next.equals(CLOSED);
        if (state.equals(AWAITING_CLIENT) && !over) {
            happenings.add(Happening.inferred(EventType.CLIENT_MESSAGE, at(row), null));
        }
        switch (next) {
            case AWAITING_CLIENT -> happenings.add(Happening.inferred(EventType.REPLY, at(row), TicketEvent.ASKS));
            case RESOLVED -> happenings.add(Happening.of(EventType.RESOLVED, at(row)));
            case CLOSED ->
                happenings.add(new Happening(EventType.CLOSED, at(row), null, ClosedBy.UNKNOWN.name(), null));
            default -> {
                // somebody works on it, or waits for others: the client sees no difference
            }
        }
        state = next;
        astray = false;
    }

    /** Some rows are older than the opening they tell of; nothing happened before it. */
    private Instant at(IncidentRow row) {
        return row.updatedAt().isBefore(openedAt) ? openedAt : row.updatedAt();
    }

    /** The last one happened when its own column says, unless that contradicts what was before or after it. */
    private void date(EventType type, String column, @Nullable Instant known) {
        int index = happenings.size() - 1;
        while (index >= 0 && happenings.get(index).type() != type) {
            index--;
        }
        if (index < 0 || known == null) {
            return;
        }
        if (known.isBefore(turnBefore(index)) || known.isAfter(turnAfter(index))) {
            warnings.add(Remark.of(last(), column + " contradicts the rows; the time of the row is taken."));
        } else {
            happenings.set(index, happenings.get(index).at(known));
        }
    }

    private Instant turnBefore(int index) {
        return happenings.subList(0, index).stream()
                .filter(Happening::turns)
                .map(Happening::at)
                .max(Comparator.naturalOrder())
                .orElse(openedAt);
    }

    private Instant turnAfter(int index) {
        return happenings.subList(index + 1, happenings.size()).stream()
                .filter(Happening::turns)
                .map(Happening::at)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private IncidentLife told() {
        IncidentWords words = IncidentWords.of(rows, last());
        warnings.addAll(words.warnings());
        return new IncidentLife(
                rows.stream().mapToLong(IncidentRow::line).min().orElseThrow(),
                last().number(),
                openedAt,
                lastKnown(IncidentRow::caller),
                rows.stream()
                        .map(IncidentRow::location)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                words.impact(),
                words.channel(),
                words.summary(),
                words.categories(),
                groups,
                last().attributes(),
                happenings.stream().sorted(Comparator.comparing(Happening::at)).toList(),
                List.copyOf(warnings));
    }

    private IncidentRow last() {
        return rows.get(rows.size() - 1);
    }

    private <T> @Nullable T lastKnown(Function<IncidentRow, @Nullable T> column) {
        T known = null;
        for (IncidentRow row : rows) {
            T value = column.apply(row);
            known = value == null ? known : value;
        }
        return known;
    }
}
