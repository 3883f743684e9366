package org.heardcrm.demo.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.Role;

/**
 * A member of the demo firm.
 *
 * @param team its name, or empty
 * @param skills their names
 */
record Person(String login, String first, String last, Set<Role> roles, String team, List<String> skills) {

    /** What stands behind every name of the demo, wherever the name is shown. */
    static final String MARK = " (demo)";

    static List<Person> all() {
        return Sheets.lines("members.txt").stream().map(Person::of).toList();
    }

    private static Person of(String line) {
        List<String> cells = Sheets.cells(line);
        String[] name = cells.get(1).split(" ");
        return new Person(
                cells.get(0),
                name[0],
                name[1],
                Stream.of(cells.get(2).split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                cells.get(3),
                cells.get(4).isEmpty() ? List.of() : List.of(cells.get(4).split(", ")));
    }

    String name() {
        return first + " " + last + MARK;
    }

    boolean isAgent() {
        return roles.contains(Role.AGENT);
    }
}
