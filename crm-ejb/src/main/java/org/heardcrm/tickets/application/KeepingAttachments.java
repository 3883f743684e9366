package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Files come before the message they go with; until then they are their sender's alone. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class KeepingAttachments {

    @Inject
    private Attachments attachments;

    @Inject
    private TicketQueue tickets;

    @Inject
    private CurrentCaller caller;

    /**
     * @param meantFor the exception in whose composer it is put, or null
     * @throws NotFound when there is no such exception
     */
    public AttachmentId keep(ReceivedFile file, @Nullable TicketId meantFor) {
        if (meantFor != null) {
            tickets.expect(meantFor);
        }
        return attachments.add(file, caller.get().author(), meantFor);
    }

    /** @throws NotFound when there is none, or it was sent, or it is somebody else's */
    public void discard(AttachmentId id) {
        if (!attachments.remove(id, caller.get().author())) {
            throw NotFound.of("This attachment");
        }
    }
}
