package org.heardcrm.imports.application;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A whole incident log as exceptions, and what only the whole can say: where each caller belongs.
 *
 * @param rows how many rows there are, readable or not
 * @param exceptions in the order of their first rows
 * @param callers each caller's locations, the first known one first
 */
record IncidentFile(
        long rows,
        List<IncidentLife> exceptions,
        Map<String, Set<String>> callers,
        List<Remark> warnings,
        List<Remark> errors) {

    /** An account for those of whom nobody knows where they are. */
    static final String NOWHERE = "Unknown location";

    /**
     * @param now nothing may have happened later
     * @throws LogUnreadable when the whole cannot be read
     */
    static IncidentFile read(InputStream bytes, ZoneId zone, Instant now) {
        IncidentLog log = IncidentLog.read(bytes, zone);
        List<IncidentLife> exceptions = new ArrayList<>();
        List<Remark> warnings = new ArrayList<>(log.warnings());
        List<Remark> errors = new ArrayList<>(log.errors());
        log.incidents().values().stream().map(IncidentHistory::of).forEach(exception -> {
            if (isOver(exception, now)) {
                exceptions.add(exception);
                warnings.addAll(exception.warnings());
            } else {
                errors.add(new Remark(
                        exception.line(),
                        exception.number(),
                        "Something of it lies in the future, seen from " + zone.getId() + "; it is left out."));
            }
        });
        return new IncidentFile(log.rows(), exceptions, callers(log.incidents().values()), warnings, errors);
    }

    private static boolean isOver(IncidentLife exception, Instant now) {
        return !exception.openedAt().isAfter(now)
                && exception.happenings().stream()
                        .noneMatch(happening -> happening.at().isAfter(now));
    }

    private static Map<String, Set<String>> callers(Collection<List<IncidentRow>> incidents) {
        Map<String, Set<String>> callers = new HashMap<>();
        incidents.stream().flatMap(List::stream).sorted(IncidentRow.IN_ORDER).forEach(row -> {
            if (row.caller() != null && row.location() != null) {
                callers.computeIfAbsent(row.caller(), caller -> new LinkedHashSet<>())
                        .add(row.location());
            }
        });
        return callers;
    }

    /** The account's name: where it happened, else where the caller is, else nowhere known. */
    String accountOf(IncidentLife exception) {
        return exception.location() != null
                ? exception.location()
                : locationsOf(exception.caller()).iterator().next();
    }

    /** Where a caller belongs, the first first; at least nowhere. */
    Set<String> locationsOf(@Nullable String caller) {
        return caller == null ? Set.of(NOWHERE) : callers.getOrDefault(caller, Set.of(NOWHERE));
    }

    /** Every account that the exceptions need, by name. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        exceptions.forEach(exception -> places.addAll(placesOf(exception)));
        return places;
    }

    /** The accounts that one exception needs: its own, and those its caller belongs to. */
    Set<String> placesOf(IncidentLife exception) {
        Set<String> places = new LinkedHashSet<>();
        if (exception.caller() != null) {
            places.addAll(locationsOf(exception.caller()));
        }
        places.add(accountOf(exception));
        return places;
    }
}
