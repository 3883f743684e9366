package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.application.AttachmentRow;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.ReadingAttachments;

/** The files of the open exception: those on its messages, and those that the reader is about to send. */
@Named
@RequestScoped
public class AttachPart {

    @Inject
    private WorkspacePage page;

    @Inject
    private ReadingAttachments attachments;

    private Map<Long, List<AttachmentRow>> sent = Map.of();

    @PostConstruct
    void load() {
        sent = page.isOneAsked() ? attachments.of(page.ticket()) : Map.of();
    }

    public List<AttachmentRow> of(Said said) {
        return said.id().isEmpty() ? List.of() : sent.getOrDefault(said.seq(), List.of());
    }

    /** What lies in the reader's composer, on whatever machine it was put there. */
    public List<AttachmentRow> getUnsent() {
        return page.isOneAsked() ? attachments.unsentFor(page.ticket()) : List.of();
    }

    List<AttachmentId> unsent() {
        return getUnsent().stream().map(AttachmentRow::id).toList();
    }
}
