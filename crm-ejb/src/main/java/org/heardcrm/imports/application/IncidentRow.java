package org.heardcrm.imports.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.heardcrm.tickets.Impact;
import org.jspecify.annotations.Nullable;

/**
 * One update of an incident, as the log has it; null is "not known".
 *
 * @param line the line it begins at, the header being line 1
 * @param state the incident's state after the update, in the log's own word
 * @param updatedAt when the update was made
 * @param modifications how often the incident had been changed, at least 0
 * @param reassignments how often it had been handed to somebody else, at least 0
 * @param reopenings how often it had been opened again, at least 0
 * @param contactType the way the caller came, in the log's own word
 * @param attributes the columns that have no place of their own, without those not known
 */
record IncidentRow(
        long line,
        String number,
        @Nullable String state,
        Instant updatedAt,
        int modifications,
        int reassignments,
        int reopenings,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable String caller,
        @Nullable String location,
        @Nullable String group,
        @Nullable String assignee,
        @Nullable String contactType,
        @Nullable Impact impact,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String symptom,
        Map<String, String> attributes) {

    /** By time, then by the log's own count of changes, then as they stand in the file. */
    static final Comparator<IncidentRow> IN_ORDER = Comparator.comparing(IncidentRow::updatedAt)
            .thenComparingInt(IncidentRow::modifications)
            .thenComparingLong(IncidentRow::line);
}
