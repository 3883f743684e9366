package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.TicketId;

/** Files that the client sends and gets through their private link: those of what was said to and by them. */
@Stateless
public class AttachingByLink {

    @Inject
    private SpeakingByLink link;

    @Inject
    private Attachments attachments;

    /**
     * The client's words with their files, or neither.
     *
     * @return whether they stand in this exception, and not in a new one that follows it
     * @throws RuleBroken when there are too many files
     */
    public boolean write(LinkToken token, String body, List<ReceivedFile> files) {
        if (files.size() > Attaching.MOST) {
            throw new RuleBroken(
                    "attachments",
                    "/attachments",
                    Sentence.of("attachments-most", "A message has at most {0} attachments.", Attaching.MOST));
        }
        TicketId holder = link.said(token, body);
        Author by = link.speaker(token);
        List<AttachmentId> sent =
                files.stream().map(file -> attachments.add(file, by, null)).toList();
        attachments.hang(sent, holder, by);
        return holder.equals(link.opened(token));
    }

    /** @throws NotFound when the link opens nothing, or nothing that this file hangs on */
    public AttachmentRow one(LinkToken token, AttachmentId id) {
        TicketId ticket = link.opened(token);
        return attachments
                .placed(id)
                .filter(place -> place.ticket().equals(ticket) && !place.inNote())
                .map(Attachments.Place::file)
                .orElseThrow(() -> NotFound.of("This attachment"));
    }

    /** Writes the bytes of one that was looked up before. */
    public void write(AttachmentRow file, OutputStream to) throws IOException {
        attachments.read(file.id(), to);
    }
}
