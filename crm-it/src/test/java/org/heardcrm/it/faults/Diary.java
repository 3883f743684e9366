package org.heardcrm.it.faults;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.heardcrm.it.Json;

/** What the programs were told, each answer written down before the next request is sent. */
final class Diary {

    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Act> left = new ConcurrentLinkedQueue<>();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();

    /** An act that was answered by 2xx. */
    record Acknowledged(Act act, Json answer) {

        /** The identifier of the exception it is about. */
        String ticket() {
            return act.kind() == Act.Kind.REPORT
                    ? answer.text("id")
                    : act.path().split("/")[1];
        }
    }

    void write(Act act, Json answer) {
        acknowledged.add(new Acknowledged(act, answer));
        entries.incrementAndGet();
    }

    /** Nobody knows whether it was done, and nobody asks again before the end. */
    void leave(Act act) {
        left.add(act);
    }

    void noteRepeat() {
        repeats.incrementAndGet();
    }

    /** Somebody was told that something went wrong, and not that the database is away. */
    void noteFault() {
        faults.incrementAndGet();
    }

    int faults() {
        return faults.get();
    }

    int entries() {
        return entries.get();
    }

    int repeats() {
        return repeats.get();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Act> left() {
        return List.copyOf(left);
    }
}
