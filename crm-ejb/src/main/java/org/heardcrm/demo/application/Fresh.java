package org.heardcrm.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.heardcrm.demo.application.Life.Mood;
import org.jspecify.annotations.Nullable;

/** Where the exceptions of the last days stand, so that today there is something to do. */
enum Fresh {
    NEW(6, 5, (life, now) -> {}),
    NEW_AND_PRESSING(3, 13, (life, now) -> life.later(380, 500).client("hurry")),
    CHASED(
            6,
            20,
            (life, now) ->
                    life.later(15, 120).reply("reply").link().later(300, 700).client("chaser")),
    ASKED(
            7,
            24,
            (life, now) -> life.later(10, 200).reply("reply").later(30, 300).ask()),
    ANSWERED(
            3,
            18,
            (life, now) -> life.later(10, 90)
                    .reply("reply")
                    .later(20, 200)
                    .ask()
                    .later(200, 500)
                    .client("answer")),
    DUE_TODAY(
            7,
            16,
            (life, now) -> life.later(10, 90)
                    .reply("reply")
                    .link()
                    .later(30, 200)
                    .promiseBy(today(now, life))
                    .later(30, 120)
                    .reply("update")),
    DUE_LATER(
            6,
            15,
            (life, now) -> life.later(10, 90)
                    .reply("reply")
                    .later(30, 200)
                    .promise(30, 50)
                    .later(10, 200)
                    .note()),
    OVERDUE(
            3,
            30,
            (life, now) -> life.later(60, 200)
                    .reply("reply")
                    .later(5, 60)
                    .promise(8, 12)
                    .later(60, 200)
                    .reply("update")),
    HANDED_ON(
            3,
            26,
            (life, now) -> life.later(30, 200)
                    .reply("reply")
                    .later(60, 300)
                    .handOff()
                    .later(60, 200)
                    .reply("update")),
    RESOLVED(
            6,
            28,
            (life, now) -> life.later(10, 90)
                    .reply("reply")
                    .link()
                    .later(60, 300)
                    .promise(3, 6)
                    .inTime()
                    .keep()
                    .later(10, 100)
                    .explain()
                    .later(5, 60)
                    .resolve()),
    WROTE_AFTERWARDS(
            2,
            30,
            (life, now) -> life.later(10, 90)
                    .reply("reply")
                    .link()
                    .later(60, 300)
                    .explain()
                    .later(5, 60)
                    .resolve()
                    .later(200, 500)
                    .client("again"));

    private final int count;
    private final int hoursAgo;
    private final BiConsumer<LifeWriter, Instant> way;

    Fresh(int count, int hoursAgo, BiConsumer<LifeWriter, Instant> way) {
        this.count = count;
        this.hoursAgo = hoursAgo;
        this.way = way;
    }

    int count() {
        return count;
    }

    /** When the n-th of them was reported. */
    Instant reportedAt(Instant now, int n, Chance chance) {
        int minutes = hoursAgo * 60 * (70 + 8 * n) / 100 + chance.between(0, 50);
        return Worktime.minus(now, Duration.ofMinutes(minutes)).plusSeconds(chance.between(1, 59));
    }

    Mood mood() {
        return Mood.CONTENT;
    }

    void write(LifeWriter life, Instant now) {
        way.accept(life, now);
    }

    /** The first two agents have something of everything; the rest falls to whoever knows the matter. */
    @Nullable
    Integer owner(int n) {
        return n % 3 == 2 ? null : Integer.valueOf(n % 3);
    }

    /** Some hours from now while people may still be up, else in the morning. */
    private static Instant today(Instant now, LifeWriter life) {
        boolean soon = life.chance(50);
        int hour = now.atZone(Worktime.ZONE).getHour();
        if (hour >= 6 && hour < 20) {
            return now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(soon ? 120 : 210));
        }
        LocalDate morning = hour < 6 ? Worktime.day(now) : Worktime.day(now).plusDays(1);
        return soon ? Worktime.at(morning, 9, 30) : Worktime.at(morning, 11, 0);
    }
}
