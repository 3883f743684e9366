package org.heardcrm.members.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Scope;
import org.heardcrm.platform.Sentence;

/** What a token may be used for: some of {@code accounts:read}, {@code tickets:write} and so on, at least one. */
public record Scopes(Set<String> names) {

    private static final List<String> KNOWN = Stream.of(Scope.values())
            .flatMap(scope -> Stream.of(scope.reading(), scope.writing()))
            .toList();

    /** @throws RuleBroken when a name is unknown or there is none */
    public Scopes {
        if (names.isEmpty()) {
            throw new RuleBroken("scopes", "/scopes", "A token needs at least one scope.");
        }
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                throw new RuleBroken(
                        "scopes",
                        "/scopes",
                        Sentence.of("scope-unknown", "“{0}” is no scope; there are {1}.", name, words()));
            }
        }
        names = Set.copyOf(names);
    }

    /** @throws RuleBroken when a name is unknown or there is none */
    public static Scopes of(Collection<String> names) {
        return new Scopes(new TreeSet<>(names));
    }

    public static Scopes of(String... names) {
        return of(List.of(names));
    }

    /** Every reading scope and no other. */
    public static Scopes reading() {
        return of(KNOWN.stream().filter(name -> name.endsWith(":read")).toList());
    }

    /** All that can be chosen from, reading before writing. */
    public static List<String> known() {
        return KNOWN;
    }

    /** Reads what {@link #stored()} wrote. */
    public static Set<String> read(String stored) {
        return Set.of(stored.split(" "));
    }

    /** In one column: the names in alphabetical order with spaces between. */
    public String stored() {
        return names.stream().sorted().collect(Collectors.joining(" "));
    }

    private static String words() {
        return String.join(", ", KNOWN);
    }
}
