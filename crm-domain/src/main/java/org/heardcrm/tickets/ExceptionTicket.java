package org.heardcrm.tickets;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * One case that did not go as the client needed. It is reported, carried by one owner, talked about, promised for,
 * resolved with a sentence, and closed by the client's word or by quiet days; it can be reopened. Its version is the
 * number of its last event.
 *
 * <p>Here stand who it is and how it begins. What people do with it stands in its parts, which are named after that:
 * {@link #talking}, {@link #carrying}, {@link #promising}, {@link #planning}, {@link #swarming}, {@link #ending},
 * {@link #describing}, {@link #shelving}; they share the {@link TicketCourse}. Every act is guarded by the {@link Act}
 * table, appends {@link TicketEvent}s, and lets the {@link TicketSummary} follow them; so the state is always what
 * replaying the events gives. How a new act comes in is said at {@link Act}.
 */
@Entity
@Table(name = "exception_ticket")
public class ExceptionTicket {

    @Id
    private long id;

    private long number;

    @Embedded
    private Origin origin;

    @Embedded
    private Description description;

    @Embedded
    private TicketCourse course;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("seq")
    private List<Promise> promises = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("seq")
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("seq, memberId")
    private List<Helper> helpers = new ArrayList<>();

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
        ticket.course = TicketCourse.beginning(id, opening, now);
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
        ticket.course.takeOver(events, opening.reportedAt(), now);
        return ticket;
    }

    /** This exception goes on where a closed one had ended. */
    public void follows(TicketId earlier) {
        origin.follows(earlier);
    }

    public Talking talking() {
        return new Talking(course());
    }

    public Carrying carrying() {
        return new Carrying(course());
    }

    public Promising promising() {
        return new Promising(course(), promises);
    }

    public Planning planning() {
        return new Planning(course(), steps);
    }

    public Swarming swarming() {
        return new Swarming(course(), helpers);
    }

    public Ending ending() {
        return new Ending(course(), source());
    }

    public Describing describing() {
        return new Describing(course(), description);
    }

    public Shelving shelving() {
        return new Shelving(course());
    }

    private TicketCourse course() {
        return course.of(id());
    }

    /** The acts that are possible now, in REST's words. */
    public List<String> allowed() {
        return course.allowed();
    }

    public boolean allows(Act act) {
        return course.allows(act);
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

    public Instant updatedAt() {
        return course.updatedAt();
    }

    /** The number of its last event. */
    public long version() {
        return course.lastSeq();
    }

    /** The earliest due time among promises neither kept nor released, passed or not. */
    public @Nullable Instant nextDueAt() {
        return course.nextDueAt();
    }

    /** How many steps of the plan, of either side, are neither done nor dropped. */
    public int openSteps() {
        return course.openSteps();
    }

    public TicketSummary standing() {
        return course.standing();
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** The plan, in the order in which it was made. */
    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    public List<Helper> helpers() {
        return List.copyOf(helpers);
    }
}
