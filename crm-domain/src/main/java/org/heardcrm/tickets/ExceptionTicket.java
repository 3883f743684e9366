package org.heardcrm.tickets;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * One case that did not go as the client needed. It is reported, carried by one owner, talked about, promised for,
 * resolved with a sentence, and closed by the client's word or by quiet days; it can be reopened. Every act is guarded
 * by the {@link Act} table, appends {@link TicketEvent}s, and lets the {@link TicketSummary} follow them; so the state
 * is always what replaying the events gives. Its version is the number of its last event.
 */
@Entity
@Table(name = "exception_ticket")
public class ExceptionTicket {

    /** For this long after closing, a client's word still belongs to the exception. */
    public static final Duration AFTERWORD = Duration.ofDays(30);

    public static final int LONGEST_SUMMARY = 200;
    public static final int LONGEST_GOAL = 2_000;

    @Id
    private long id;

    private long number;

    @Embedded
    private Origin origin;

    @Embedded
    private Description description;

    @Embedded
    private TicketCourse course;

    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("seq")
    private List<Promise> promises = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ExceptionTicket() {
        // for JPA
    }

    /** An exception begins; what was said about it first is its first message. */
    public static ExceptionTicket opened(TicketId id, Opening opening, Instant now) {
        ExceptionTicket ticket = new ExceptionTicket();
        ticket.id = id.value();
        ticket.number = opening.number().value();
        ticket.origin = Origin.of(opening, now);
        ticket.description = Description.of(Particulars.of(opening));
        ticket.course = TicketCourse.beginning(opening.reportedAt());
        TicketEvent event = ticket.append(
                TicketEvent.of(EventType.OPENED, opening.raisedBy().side(), opening.by(), opening.reportedAt())
                        .through(opening.channel())
                        .recordedAt(now));
        if (opening.description() != null && !opening.description().isBlank()) {
            MessageKind kind = opening.raisedBy().side() == Side.CLIENT ? MessageKind.CLIENT : MessageKind.REPLY;
            ticket.course.say(event, kind, opening.description());
        }
        return ticket;
    }

    /**
     * An exception comes from another system with its whole life behind it. What happened there is told, not allowed or
     * refused: the act table binds what is done here. The events stand in the order of their instants, those of the same
     * instant in the order given; all of them were recorded now.
     *
     * @param attributes a JSON object of what else the system knew, or null
     * @throws RuleBroken when it was reported, or something happened, in the future, or before it was reported
     */
    public static ExceptionTicket imported(
            TicketId id, Opening opening, List<ImportedEvent> events, @Nullable String attributes, Instant now) {
        ExceptionTicket ticket = opened(id, opening, now);
        ticket.origin.hadBesides(attributes);
        events.stream().sorted(Comparator.comparing(ImportedEvent::at)).forEachOrdered(event -> {
            event.expectBetween(ticket.reportedAt(), now);
            ticket.append(event.asOf(now));
        });
        return ticket;
    }

    /** What may be corrected later: everything that only describes. */
    public void edit(Particulars particulars, Author by, Instant now) {
        require(Act.EDIT);
        description = Description.of(particulars);
        append(EventType.EDITED, Side.FIRM, by, now);
    }

    /** This exception goes on where a closed one had ended. */
    public void follows(TicketId earlier) {
        origin.follows(earlier);
    }

    // ---- talking

    /** The client writes. Only while {@link #isOpenToClient}; later their words begin a new exception. */
    public void clientWrote(String body, Channel way, Author by, Instant now) {
        require(Act.CLIENT_MESSAGE);
        TicketEvent event =
                append(event(EventType.CLIENT_MESSAGE, Side.CLIENT, by, now).through(way));
        course.say(event, MessageKind.CLIENT, body);
    }

    public boolean isOpenToClient(Instant now) {
        Instant closed = standing().closedAt();
        return closed == null || !now.isAfter(closed.plus(AFTERWORD));
    }

    /** A member replies, or logs a call; the first to do so for an exception without an owner owns it. */
    public void reply(String body, boolean asks, Channel way, Author by, Instant now) {
        require(asks ? Act.ASK : Act.REPLY);
        TicketEvent event =
                append(event(EventType.REPLY, Side.FIRM, by, now).through(way).saying(asks ? TicketEvent.ASKS : null));
        course.say(event, MessageKind.REPLY, body);
        if (standing().ownerId() == null && by.isMember() && standing().state() != TicketState.CLOSED) {
            append(event(EventType.OWNED, Side.FIRM, by, now).about(String.valueOf(by.id())));
        }
    }

    /** A machine tells the client something; it never counts as a reply. */
    public void replyAutomatically(String body, Channel way, Author by, Instant now) {
        require(Act.AUTO_REPLY);
        TicketEvent event =
                append(event(EventType.AUTO_REPLY, Side.FIRM, by, now).through(way));
        course.say(event, MessageKind.AUTO_REPLY, body);
    }

    public void note(String body, Author by, Instant now) {
        require(Act.NOTE);
        TicketEvent event = append(EventType.NOTED, Side.FIRM, by, now);
        course.say(event, MessageKind.NOTE, body);
    }

    /** The cause is told to the client, as a reply. */
    public void explain(String words, Channel way, Author by, Instant now) {
        require(Act.EXPLAIN);
        reply(words, false, way, by, now);
        append(EventType.EXPLAINED, Side.FIRM, by, now);
    }

    /** The client had to give the same information again. */
    public void repeat(Side noticedBy, Author by, Instant now) {
        require(Act.REPEAT);
        append(EventType.REPEAT, noticedBy, by, now);
    }

    // ---- carrying

    /**
     * Another owner, or nobody. Nobody's becomes somebody's without a hand-off; the same owner changes nothing.
     *
     * @param owner the member who will carry it, or null for nobody
     * @param reason why; required from the second hand-off on
     */
    public void own(@Nullable Long owner, @Nullable String reason, Author by, Instant now) {
        require(Act.OWN);
        Long before = standing().ownerId();
        if (Objects.equals(before, owner)) {
            return;
        }
        String ref = owner == null ? null : owner.toString();
        if (before == null) {
            append(event(EventType.OWNED, Side.FIRM, by, now).about(ref).saying(reason));
            return;
        }
        if (standing().handoffs() > 0 && (reason == null || reason.isBlank())) {
            throw new RuleBroken(
                    "reason-required",
                    "/reason",
                    "Another hand-off costs the client again; say why it is needed, or invite somebody instead.");
        }
        append(event(EventType.HANDOFF, Side.FIRM, by, now).about(ref).saying(reason));
    }

    // ---- promising

    public Promise promise(String sentence, Instant due, Author by, Instant now) {
        require(Act.PROMISE);
        TicketEvent event = event(EventType.PROMISE, Side.FIRM, by, now).dueAt(due);
        event.about(Long.toString(course.nextSeq()));
        Promise promise = Promise.made(append(event), sentence, due);
        promises.add(promise);
        dueChanged();
        return promise;
    }

    public void keepPromise(long seq, Author by, Instant now) {
        require(Act.KEEP_PROMISE);
        Promise promise = promiseNumbered(seq);
        TicketEvent event = event(EventType.PROMISE_KEPT, Side.FIRM, by, now).about(promise.ref());
        promise.keep(event.at());
        append(event);
        dueChanged();
    }

    public void movePromise(long seq, Instant due, @Nullable String reason, Author by, Instant now) {
        require(Act.MOVE_PROMISE);
        Promise promise = promiseNumbered(seq);
        TicketEvent event = event(EventType.PROMISE_MOVED, Side.FIRM, by, now)
                .about(promise.ref())
                .dueAt(due);
        promise.move(due, event.at());
        append(event.saying(reason));
        dueChanged();
    }

    public void releasePromise(long seq, Author by, Instant now) {
        require(Act.RELEASE_PROMISE);
        Promise promise = promiseNumbered(seq);
        TicketEvent event =
                event(EventType.PROMISE_RELEASED, Side.FIRM, by, now).about(promise.ref());
        promise.release(event.at());
        append(event);
        dueChanged();
    }

    /** Said of a promise when the exception is resolved: it is neither kept nor released, and it is one of ours. */
    public void promiseStands(long seq) {
        promiseNumbered(seq);
    }

    private Promise promiseNumbered(long seq) {
        return promises.stream()
                .filter(promise -> promise.seq() == seq)
                .findFirst()
                .orElseThrow(() -> NotFound.of("This promise"));
    }

    private void dueChanged() {
        nextDueAt = promises.stream()
                .filter(Promise::isPending)
                .map(Promise::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    // ---- ending

    /** What was done, in a sentence; the open promises are asked about by the caller first. */
    public void resolve(String resolution, Author by, Instant now) {
        require(Act.RESOLVE);
        String sentence = Words.required("/resolution", "A resolution", resolution, LONGEST_GOAL);
        append(event(EventType.RESOLVED, Side.FIRM, by, now).saying(sentence));
    }

    /**
     * The client says that it is solved: to a member (STAFF_HEARD, with their words) or through the link (CLIENT_SAID).
     */
    public void confirm(@Nullable String said, Evidence evidence, Author by, Instant now) {
        require(Act.CONFIRM);
        append(event(EventType.CONFIRMED, Side.CLIENT, by, now).saying(said).knownBy(evidence));
        if (standing().state() == TicketState.RESOLVED) {
            close(ClosedBy.CLIENT, evidence, by, Side.CLIENT, now);
        }
    }

    public void reopen(Side by, String reason, Author author, Instant now) {
        require(Act.REOPEN);
        append(event(EventType.REOPENED, by, author, now)
                .saying(Words.required("/reason", "Reopening", reason, LONGEST_GOAL)));
    }

    public boolean isQuietOver(Duration quiet, Instant now) {
        Instant since = standing().quietSince();
        return since != null && source() != Source.IMPORT && !now.isBefore(since.plus(quiet));
    }

    /** The quiet days are over: the exception closes at that very instant, whenever somebody looks. */
    public void closeQuietly(Duration quiet, boolean reached) {
        Instant since = Objects.requireNonNull(standing().quietSince(), "Only a resolved exception goes quiet.");
        close(reached ? ClosedBy.SILENCE : ClosedBy.UNREACHED, null, Author.system(), Side.FIRM, since.plus(quiet));
    }

    private void close(ClosedBy how, @Nullable Evidence evidence, Author by, Side side, Instant at) {
        append(event(EventType.CLOSED, side, by, at).saying(how.name()).knownBy(evidence));
    }

    // ---- the table, and the events

    /** The acts that are possible now, in REST's words. */
    public List<String> allowed() {
        return Act.allowed(standing().state(), standing().closedBy(), standing().isConfirmed());
    }

    public boolean allows(Act act) {
        return act.isPossible(
                standing().state(), standing().closedBy(), standing().isConfirmed());
    }

    private void require(Act act) {
        if (!allows(act)) {
            throw ActNotPossible.of(act, standing().state(), allowed());
        }
    }

    private TicketEvent event(EventType type, Side side, Author by, Instant at) {
        return course.event(type, side, by, at);
    }

    private TicketEvent append(EventType type, Side side, Author by, Instant at) {
        return append(event(type, side, by, at));
    }

    private TicketEvent append(TicketEvent event) {
        return course.append(id(), event);
    }

    /** What happened since the exception was loaded or made; the repository stores it. */
    public List<TicketEvent> newEvents() {
        return course.newEvents();
    }

    public List<Message> newMessages() {
        return course.newMessages();
    }

    /** Forgets what the repository has stored. */
    public void stored() {
        course.stored();
    }

    // ---- what it is

    public TicketId id() {
        return new TicketId(id);
    }

    public TicketNumber number() {
        return new TicketNumber(number);
    }

    public long accountId() {
        return origin.accountId();
    }

    public @Nullable Long contactId() {
        return particulars().contactId();
    }

    public Particulars particulars() {
        return description.particulars();
    }

    public Source source() {
        return origin.source();
    }

    public RaisedBy raisedBy() {
        return origin.raisedBy();
    }

    public @Nullable String externalId() {
        return origin.externalId();
    }

    /** What the system it came from knew besides, as a JSON object, or null. */
    public @Nullable String attributes() {
        return origin.attributes();
    }

    /** The closed exception whose client wrote again too late for it, or null. */
    public @Nullable TicketId earlier() {
        return origin.earlier();
    }

    public boolean isDemo() {
        return origin.isDemo();
    }

    public Instant reportedAt() {
        return origin.reportedAt();
    }

    public Instant createdAt() {
        return origin.createdAt();
    }

    public Instant updatedAt() {
        return course.updatedAt();
    }

    /** The number of its last event. */
    public long version() {
        return course.lastSeq();
    }

    /** The earliest due time among promises neither kept nor released, passed or not. */
    public @Nullable Instant nextDueAt() {
        return nextDueAt;
    }

    public TicketSummary standing() {
        return course.standing();
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }
}
