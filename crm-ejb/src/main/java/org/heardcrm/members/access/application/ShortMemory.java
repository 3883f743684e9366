package org.heardcrm.members.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers for a moment, so that not every request asks the database and a change still shows soon. */
final class ShortMemory<K, V> {

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration life;
    private final int most;

    /** An answer and when it is too old. */
    private record Kept<V>(V answer, Instant until) {}

    /** @param most how many answers at a time; one more and all are forgotten */
    ShortMemory(Clock clock, Duration life, int most) {
        this.clock = clock;
        this.life = life;
        this.most = most;
    }

    /** Only what was found is remembered: asking for nothing costs a look-up each time, and no memory. */
    Optional<V> get(K key, Function<K, Optional<V>> lookUp) {
        Instant now = clock.instant();
        Kept<V> known = kept.get(key);
        if (known != null && now.isBefore(known.until)) {
            return Optional.of(known.answer);
        }
        Optional<V> found = lookUp.apply(key);
        if (found.isPresent()) {
            remember(key, found.get(), now);
        } else {
            kept.remove(key);
        }
        return found;
    }

    void forgetAll() {
        kept.clear();
    }

    private void remember(K key, V answer, Instant now) {
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, new Kept<>(answer, now.plus(life)));
    }
}
