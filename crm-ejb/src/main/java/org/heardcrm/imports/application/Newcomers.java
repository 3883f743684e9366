package org.heardcrm.imports.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.heardcrm.tickets.EventType;

/**
 * Counts what is new: with what was here before, exception by exception. The dry run and the import count by the same
 * means, so that they say the same.
 */
class Newcomers {

    private final IncidentFile file;
    private final Set<String> accounts;
    private final Set<String> contacts;
    private final Set<String> members;
    private final Set<String> teams;

    private Newcomers(Newcomers other) {
        this.file = other.file;
        this.accounts = new HashSet<>(other.accounts);
        this.contacts = new HashSet<>(other.contacts);
        this.members = new HashSet<>(other.members);
        this.teams = new HashSet<>(other.teams);
    }

    /** The same, to be thrown away when what is counted does not come in after all. */
    Newcomers copy() {
        return new Newcomers(this);
    }

    /** @param known what is here before any of the file is brought in */
    Newcomers(IncidentFile file, KnownBefore known) {
        this.file = file;
        this.accounts = folded(known.accounts());
        this.contacts = new HashSet<>(known.contacts());
        this.members = new HashSet<>(known.members());
        this.teams = folded(known.teams());
    }

    /** What comes with these exceptions, none of which is here; from now on it is. */
    Brought with(Collection<IncidentLife> exceptions) {
        return exceptions.stream().map(this::with).reduce(Brought.NOTHING, Brought::plus);
    }

    private Brought with(IncidentLife exception) {
        String caller = exception.caller();
        return new Brought(
                1,
                added(accounts, file.placesOf(exception), Newcomers::fold),
                added(contacts, caller == null ? Set.of() : Set.of(caller), UnaryOperator.identity()),
                added(members, exception.assignees(), UnaryOperator.identity()),
                added(teams, exception.groups(), Newcomers::fold),
                eventsOf(exception));
    }

    private static long added(Set<String> known, Set<String> names, UnaryOperator<String> alike) {
        return names.stream().map(alike).filter(known::add).count();
    }

    private static Map<EventType, Long> eventsOf(IncidentLife exception) {
        Map<EventType, Long> events = new EnumMap<>(EventType.class);
        events.put(EventType.OPENED, 1L);
        exception.happenings().forEach(happening -> events.merge(happening.type(), 1L, Long::sum));
        return events;
    }

    private static Set<String> folded(Set<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(fold(name)));
        return folded;
    }

    /** Upper and lower case are the same. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
