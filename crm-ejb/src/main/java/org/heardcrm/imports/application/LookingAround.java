package org.heardcrm.imports.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heardcrm.platform.application.Sql;

/** Asks what of a file is here already: one question for each kind, however long the file. */
@ApplicationScoped
public class LookingAround {

    @Inject
    private Sql sql;

    KnownBefore before(IncidentFile file) {
        Set<String> callers = new HashSet<>();
        Set<String> assignees = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (IncidentLife exception : file.exceptions()) {
            if (exception.caller() != null) {
                callers.add(exception.caller());
            }
            assignees.addAll(exception.assignees());
            groups.addAll(exception.groups());
        }
        Map<String, Integer> accounts = accounts(file.places());
        return new KnownBefore(
                exceptions(file.exceptions()),
                accounts.keySet(),
                accounts.entrySet().stream()
                        .filter(account -> account.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(toSet()),
                knownElsewhere("contact", callers),
                knownElsewhere("member", assignees),
                teams(groups));
    }

    private Map<String, Integer> exceptions(Collection<IncidentLife> exceptions) {
        return sql
                .all("""
                        select t.external_id, count(*) as events
                        from exception_ticket t
                        join ticket_event e on e.ticket_id = t.id and e.recorded_at = t.created_at
                        where t.external_id = any (?)
                        group by t.external_id
                        """, row -> Map.entry(IncidentLife.nameOf(row.text("external_id")), row.count("events")), (Object)
                        exceptions.stream().map(IncidentLife::externalId).toArray(String[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Integer> accounts(Set<String> names) {
        return sql
                .all(
                        "select n.name, count(*) as bearers from unnest(?::text[]) as n (name)"
                                + " join account a on lower(a.name) = lower(n.name) group by n.name",
                        row -> Map.entry(row.text("name"), row.count("bearers")),
                        (Object) names.toArray(String[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> knownElsewhere(String table, Set<String> names) {
        return sql
                .all(
                        "select external_id from " + table + " where external_id = any (?)",
                        row -> IncidentLife.nameOf(row.text("external_id")),
                        (Object) names.stream().map(IncidentLife::externalId).toArray(String[]::new))
                .stream()
                .collect(toSet());
    }

    private Set<String> teams(Set<String> names) {
        return sql
                .all(
                        "select n.name from unnest(?::text[]) as n (name) where exists (select 1 from team t"
                                + " where lower(t.name) = lower(n.name) or t.external_id = ? || n.name)",
                        row -> row.text("name"),
                        names.toArray(String[]::new),
                        IncidentLife.externalId(""))
                .stream()
                .collect(toSet());
    }
}
