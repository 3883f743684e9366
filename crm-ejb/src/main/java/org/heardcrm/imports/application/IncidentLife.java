package org.heardcrm.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it will stand here, while accounts and people have no more than their names; null is "not known".
 *
 * @param line the line of its first row
 * @param location its first known location
 * @param categories category, subcategory and symptom as far as they are known without a gap
 * @param groups the teams it went through
 * @param happenings what happened after it was opened, in the order of the instants
 */
record IncidentLife(
        long line,
        String number,
        Instant openedAt,
        @Nullable String caller,
        @Nullable String location,
        Impact impact,
        Channel channel,
        String summary,
        List<String> categories,
        Set<String> groups,
        Map<String, String> attributes,
        List<Happening> happenings,
        List<Remark> warnings) {

    private static final String SYSTEM = "servicenow:";

    /** How the other system calls something: a number, a caller, a resolver. */
    static String externalId(String name) {
        return SYSTEM + name;
    }

    /** The other system's own word in an external identifier. */
    static String nameOf(String externalId) {
        return externalId.substring(SYSTEM.length());
    }

    Remark remark(String reason) {
        return new Remark(line, number, reason);
    }

    String externalId() {
        return externalId(number);
    }

    /** Who carried it, each once. */
    Set<String> assignees() {
        Set<String> assignees = new TreeSet<>();
        happenings.forEach(happening -> {
            if (happening.assignee() != null) {
                assignees.add(happening.assignee());
            }
        });
        return assignees;
    }
}
