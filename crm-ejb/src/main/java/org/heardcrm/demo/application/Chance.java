package org.heardcrm.demo.application;

import java.util.List;
import java.util.Random;

/** Chance that always falls the same way: two of the same name give the same row of choices. */
final class Chance {

    private static final long SEED = 20_260_101L;

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Chance of(String name) {
        return new Chance(SEED * 31 + name.hashCode() * 2_654_435_761L);
    }

    /** At least {@code least} and at most {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
