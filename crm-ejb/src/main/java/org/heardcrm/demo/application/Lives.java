package org.heardcrm.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heardcrm.demo.application.Life.Mood;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.RaisedBy;

/** Plans the exceptions of eighteen months: those that are over by now, and those that are not. */
final class Lives {

    private static final int PAST = 548;
    private static final int DAYS = 548;

    /** From here on, {@link Fresh} says how they stand. */
    private static final int LAST_DAYS = 9;

    private final Instant now;
    private final List<Client> clients;
    private final List<Person> members = Person.all();
    private final Stage stage;

    private Lives(Instant now, List<Client> clients) {
        this.now = now;
        this.clients = clients;
        this.stage = new Stage(members, Story.all());
    }

    /** In the order in which they were reported. */
    static List<Life> all(Instant now, List<Client> clients) {
        Lives lives = new Lives(now, clients);
        List<Life> all = new ArrayList<>();
        for (int i = 0; i < PAST; i++) {
            all.add(lives.past(i));
        }
        for (Fresh kind : Fresh.values()) {
            for (int n = 0; n < kind.count(); n++) {
                all.add(lives.fresh(kind, n));
            }
        }
        all.sort(Comparator.comparing(Life::reportedAt));
        return List.copyOf(all);
    }

    private Life past(int i) {
        Chance chance = Chance.of("life " + i);
        LocalDate day = Worktime.day(now).minusDays(DAYS - (long) i * (DAYS - LAST_DAYS) / PAST);
        Instant reportedAt = Worktime.plus(
                Worktime.at(day, 7, 0),
                Duration.ofMinutes(chance.between(0, 640)).plusSeconds(chance.between(0, 59)));
        Course course = Course.by(chance, i * 100 / PAST);
        Scene scene = stage.scene(chance, clientOn(day, chance), course == Course.SEEN_FIRST);
        LifeWriter writer = scene.writer(reportedAt);
        course.write(writer);
        return life(scene, reportedAt, course.mood(), writer);
    }

    private Life fresh(Fresh kind, int n) {
        Chance chance = Chance.of(kind.name() + n);
        Instant reportedAt = kind.reportedAt(now, n, chance);
        Scene scene = stage.scene(chance, clientOn(Worktime.day(now), chance), false, kind.owner(n));
        LifeWriter writer = scene.writer(reportedAt);
        kind.write(writer, now);
        return life(scene, reportedAt, kind.mood(), writer);
    }

    /** What has not happened yet is left out: so an exception that still goes on is still going on. */
    private Life life(Scene scene, Instant reportedAt, Mood mood, LifeWriter writer) {
        return new Life(
                scene.client(),
                scene.speaker(),
                scene.setting().story(),
                scene.summary(),
                scene.goal(),
                scene.firstWords(),
                scene.channel(),
                scene.seenFirst() ? RaisedBy.STAFF : RaisedBy.CLIENT,
                reportedAt,
                scene.agent(),
                mood,
                writer.steps().stream()
                        .takeWhile(step -> step.at().isBefore(now))
                        .toList());
    }

    private Client clientOn(LocalDate day, Chance chance) {
        List<Client> there = new ArrayList<>();
        for (Client client : clients) {
            for (int i = 0; i < client.weight() && client.isClientOn(day); i++) {
                there.add(client);
            }
        }
        return chance.of(there);
    }

    /** What is laid out before anything is said. */
    record Scene(
            Client client,
            int speaker,
            Setting setting,
            int agent,
            boolean seenFirst,
            Channel channel,
            String summary,
            String goal,
            String firstWords) {

        LifeWriter writer(Instant reportedAt) {
            return new LifeWriter(setting, reportedAt, agent);
        }
    }
}
