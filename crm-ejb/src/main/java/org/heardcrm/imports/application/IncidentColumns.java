package org.heardcrm.imports.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of an incident log, by the names its first line gives them, in any order. */
record IncidentColumns(List<String> names) {

    static final String NUMBER = "number";
    static final String STATE = "incident_state";
    static final String REASSIGNMENTS = "reassignment_count";
    static final String REOPENINGS = "reopen_count";
    static final String MODIFICATIONS = "sys_mod_count";
    static final String UPDATED_AT = "sys_updated_at";
    static final String OPENED_AT = "opened_at";
    static final String RESOLVED_AT = "resolved_at";
    static final String CLOSED_AT = "closed_at";
    static final String CALLER = "caller_id";
    static final String LOCATION = "location";
    static final String GROUP = "assignment_group";
    static final String ASSIGNEE = "assigned_to";
    static final String CONTACT_TYPE = "contact_type";
    static final String IMPACT = "impact";
    static final String CATEGORY = "category";
    static final String SUBCATEGORY = "subcategory";
    static final String SYMPTOM = "u_symptom";

    private static final List<String> NEEDED = List.of(
            NUMBER,
            STATE,
            REASSIGNMENTS,
            REOPENINGS,
            MODIFICATIONS,
            UPDATED_AT,
            OPENED_AT,
            RESOLVED_AT,
            CLOSED_AT,
            CALLER,
            LOCATION,
            GROUP,
            ASSIGNEE,
            CONTACT_TYPE,
            IMPACT,
            CATEGORY,
            SUBCATEGORY,
            SYMPTOM);

    /** These become more than attributes; the way and the team are kept as they were written, too. */
    private static final Set<String> PLACED = placed();

    /** @throws LogUnreadable when one is missing, or there twice */
    static IncidentColumns of(long line, List<String> header) {
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        List<String> twice =
                names.stream().filter(name -> !seen.add(name)).distinct().toList();
        if (!twice.isEmpty()) {
            throw new LogUnreadable(
                    line, "The first line names a column twice: " + Shown.of(String.join(", ", twice)) + ".");
        }
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(names);
        if (!missing.isEmpty()) {
            throw new LogUnreadable(line, "The first line does not name " + String.join(", ", missing) + ".");
        }
        return new IncidentColumns(names);
    }

    int count() {
        return names.size();
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    static boolean isPlaced(String name) {
        return PLACED.contains(name);
    }

    private static Set<String> placed() {
        Set<String> placed = new HashSet<>(NEEDED);
        placed.removeAll(Set.of(CONTACT_TYPE, GROUP));
        return Set.copyOf(placed);
    }
}
