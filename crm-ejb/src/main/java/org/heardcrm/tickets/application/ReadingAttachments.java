package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.TicketId;

/** Files as those may see them who may see the message they hang on. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class ReadingAttachments {

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentCaller caller;

    /**
     * One that hangs on a message, or that the caller has not sent yet.
     *
     * @throws NotFound when there is none for the caller
     * @throws org.heardcrm.platform.Forbidden when it hangs on a note that the caller may not read
     */
    public AttachmentRow one(AttachmentId id) {
        Optional<Attachments.Place> placed = attachments.placed(id);
        placed.filter(Attachments.Place::inNote).ifPresent(note -> caller.get().need(Right.READ_NOTES));
        return placed.map(Attachments.Place::file)
                .or(() -> attachments.unsent(id, caller.get().author()))
                .orElseThrow(() -> NotFound.of("This attachment"));
    }

    /** By the number of the message. */
    public Map<Long, List<AttachmentRow>> of(TicketId ticket) {
        return attachments.of(ticket);
    }

    /** What the caller has put into the composer of the exception and not sent yet. */
    public List<AttachmentRow> unsentFor(TicketId ticket) {
        return attachments.unsentFor(ticket, caller.get().author());
    }

    /** Writes the bytes of one that was looked up before. */
    public void write(AttachmentRow file, OutputStream to) throws IOException {
        attachments.read(file.id(), to);
    }
}
