package org.heardcrm.tickets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** What the client is promised in an exception; {@link Promise} guards the life of each. */
public final class Promising {

    private final TicketCourse course;
    private final List<Promise> promises;

    /** @param promises the exception's own list, which this part adds to */
    Promising(TicketCourse course, List<Promise> promises) {
        this.course = course;
        this.promises = promises;
    }

    public Promise make(String sentence, Instant due, Author by, Instant now) {
        course.require(Act.PROMISE);
        TicketEvent event = course.event(EventType.PROMISE, Side.FIRM, by, now).dueAt(due);
        event.about(Long.toString(course.nextSeq()));
        Promise promise = Promise.made(course.append(event), sentence, due);
        promises.add(promise);
        dueChanged();
        return promise;
    }

    public void keep(long seq, Author by, Instant now) {
        course.require(Act.KEEP_PROMISE);
        Promise promise = numbered(seq);
        TicketEvent event =
                course.event(EventType.PROMISE_KEPT, Side.FIRM, by, now).about(promise.ref());
        promise.keep(event.at());
        course.append(event);
        dueChanged();
    }

    public void move(long seq, Instant due, @Nullable String reason, Author by, Instant now) {
        course.require(Act.MOVE_PROMISE);
        Promise promise = numbered(seq);
        TicketEvent event = course.event(EventType.PROMISE_MOVED, Side.FIRM, by, now)
                .about(promise.ref())
                .dueAt(due);
        promise.move(due, event.at());
        course.append(event.saying(reason));
        dueChanged();
    }

    public void release(long seq, Author by, Instant now) {
        course.require(Act.RELEASE_PROMISE);
        Promise promise = numbered(seq);
        TicketEvent event =
                course.event(EventType.PROMISE_RELEASED, Side.FIRM, by, now).about(promise.ref());
        promise.release(event.at());
        course.append(event);
        dueChanged();
    }

    /** Said of a promise when the exception is resolved: it is neither kept nor released, and it is one of ours. */
    public void stands(long seq) {
        numbered(seq);
    }

    private Promise numbered(long seq) {
        return promises.stream()
                .filter(promise -> promise.seq() == seq)
                .findFirst()
                .orElseThrow(() -> NotFound.of("This promise"));
    }

    private void dueChanged() {
        course.isDueNext(promises.stream()
                .filter(Promise::isPending)
                .map(Promise::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }
}
