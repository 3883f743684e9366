package org.heardcrm.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the life of one exception deed by deed, with a clock that runs while people work. */
final class LifeWriter {

    private final Setting setting;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;
    private int owner;
    private boolean linked;
    private @Nullable Instant due;

    LifeWriter(Setting setting, Instant reportedAt, int owner) {
        this.setting = setting;
        this.at = reportedAt;
        this.owner = owner;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    boolean chance(int percent) {
        return setting.chance().in(percent);
    }

    // ---- time

    /** Some working time goes by. */
    LifeWriter later(int leastMinutes, int mostMinutes) {
        Duration work = Duration.ofMinutes(setting.chance().between(leastMinutes, mostMinutes))
                .plusSeconds(setting.chance().between(1, 59));
        at = Worktime.plus(at, work);
        return this;
    }

    /** Until shortly before the promise made last is due. */
    LifeWriter inTime() {
        long left = Duration.between(at, due()).toMinutes();
        Instant wanted = at.plus(Duration.ofMinutes(left * setting.chance().between(30, 95) / 100));
        at = Worktime.plus(wanted, Duration.ZERO);
        return this;
    }

    /** Until after it was due. */
    LifeWriter tooLate() {
        at = at.isAfter(due()) ? at : due();
        return later(50, 700);
    }

    private Instant due() {
        return Objects.requireNonNull(due, "A promise comes first.");
    }

    // ---- the firm

    LifeWriter reply(String key) {
        return say(Deed.REPLY, setting.line(key));
    }

    LifeWriter ask() {
        return say(Deed.ASK, setting.line("ask"));
    }

    LifeWriter call() {
        return add(Deed.CALL, setting.line("call"));
    }

    LifeWriter explain() {
        return say(Deed.EXPLAIN, setting.line("explain"));
    }

    LifeWriter note() {
        return add(Deed.NOTE, setting.line("note"));
    }

    private LifeWriter say(Deed deed, String body) {
        return add(deed, Letters.fromUs(setting.member(owner), setting.speaker(), body));
    }

    LifeWriter own() {
        return add(Deed.OWN, "");
    }

    LifeWriter handOff() {
        int next = setting.anotherAgent(owner);
        setting.wording().with("new", setting.member(next).first());
        steps.add(new Step(at, Deed.HAND_OFF, owner, setting.line("handoff"), null, next));
        owner = next;
        setting.wording().with("me", setting.member(next).first());
        return this;
    }

    LifeWriter link() {
        linked = true;
        return add(Deed.GIVE_LINK, "");
    }

    LifeWriter promise(int leastHours, int mostHours) {
        Instant end = Worktime.plus(at, Duration.ofHours(setting.chance().between(leastHours, mostHours)));
        return promiseBy(halfHour(end));
    }

    LifeWriter promiseBy(Instant end) {
        due = end;
        steps.add(new Step(at, Deed.PROMISE, owner, setting.line("promise"), end, owner));
        return this;
    }

    LifeWriter move(int leastHours, int mostHours) {
        due = halfHour(Worktime.plus(due(), Duration.ofHours(setting.chance().between(leastHours, mostHours))));
        steps.add(new Step(at, Deed.MOVE, owner, setting.line("moved"), due, owner));
        return this;
    }

    LifeWriter keep() {
        return add(Deed.KEEP, "");
    }

    LifeWriter release() {
        return add(Deed.RELEASE, "");
    }

    LifeWriter resolve() {
        String what = setting.line("resolve");
        return add(Deed.RESOLVE, chance(70) ? what + " " + setting.line("tail") : what);
    }

    // ---- the client

    LifeWriter client(String key) {
        String words =
                Letters.fromClient(setting.speaker(), setting.member(owner).first(), setting.line(key));
        return add(linked && chance(60) ? Deed.CLIENT_WRITES_BY_LINK : Deed.CLIENT_WRITES, words);
    }

    LifeWriter repeat() {
        client("repeat");
        return add(Deed.REPEAT, "");
    }

    LifeWriter confirm(String key) {
        return add(linked ? Deed.CONFIRM_BY_LINK : Deed.CONFIRM_TO_US, setting.line(key));
    }

    LifeWriter notFine() {
        return add(Deed.NOT_FINE, setting.line("again"));
    }

    private LifeWriter add(Deed deed, String words) {
        steps.add(new Step(at, deed, owner, words, null, owner));
        return this;
    }

    private static Instant halfHour(Instant instant) {
        long half = Duration.ofMinutes(30).toSeconds();
        return Instant.ofEpochSecond((instant.getEpochSecond() / half + 1) * half);
    }
}
