package org.heardcrm.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.demo.application.Life.Mood;
import org.jspecify.annotations.Nullable;

/** The exceptions that make people speak, each of them once. */
final class Causes {

    private final List<Life> lives;
    private final Set<Integer> spokenOf = new HashSet<>();

    Causes(List<Life> lives) {
        this.lives = lives;
    }

    /** A glad client's exception that was over some days before, the latest; not of who was told. */
    @Nullable
    Integer before(Instant named, Client told, Chance chance) {
        List<Integer> causes = after(Mood.GLAD, named.minus(Duration.ofDays(chance.between(4, 12)))).stream()
                .filter(life -> lives.get(life).client().index() != told.index())
                .toList();
        return taken(causes, causes.size() - 1);
    }

    /** Any that was over before then and left people in this mood. */
    @Nullable
    Integer some(Mood mood, Instant before, int which) {
        List<Integer> causes = after(mood, before);
        return causes.isEmpty() ? null : taken(causes, which % causes.size());
    }

    private @Nullable Integer taken(List<Integer> causes, int which) {
        if (which < 0) {
            return null;
        }
        spokenOf.add(causes.get(which));
        return causes.get(which);
    }

    private List<Integer> after(Mood mood, Instant before) {
        List<Integer> causes = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            Life life = lives.get(i);
            boolean fits = life.mood() == mood && life.isResolved() && (mood != Mood.GLAD || life.isConfirmed());
            if (fits && life.lastAt().isBefore(before) && !spokenOf.contains(i)) {
                causes.add(i);
            }
        }
        return causes;
    }

    /** Some time after it was over, before they came. */
    static Instant between(Life life, Instant named, Chance chance) {
        long hours = Duration.between(life.lastAt(), named).toHours();
        return life.lastAt().plus(Duration.ofHours(hours * chance.between(20, 80) / 100));
    }
}
