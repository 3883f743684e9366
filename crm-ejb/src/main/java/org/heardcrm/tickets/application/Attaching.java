package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.TicketId;

/** Something is said with files: both stand, or neither. */
@Stateless
public class Attaching {

    /** The most files of one message. */
    public static final int MOST = 20;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentCaller caller;

    /**
     * @param files those that the caller sent before and that hang on no message yet
     * @param saying writes one message, and tells the exception that holds it
     * @throws RuleBroken when there are too many files, or one is not the caller's to send
     */
    public TicketId with(List<AttachmentId> files, Supplier<TicketId> saying) {
        if (files.size() > MOST) {
            throw new RuleBroken(
                    "attachments",
                    "/attachments",
                    Sentence.of("attachments-most", "A message has at most {0} attachments.", MOST));
        }
        TicketId holder = saying.get();
        List<AttachmentId> each = files.stream().distinct().toList();
        if (!each.isEmpty() && !attachments.hang(each, holder, caller.get().author())) {
            throw new RuleBroken(
                    "attachments",
                    "/attachments",
                    Sentence.of("attachment-gone", "An attachment is not there any more, or was sent already."));
        }
        return holder;
    }
}
