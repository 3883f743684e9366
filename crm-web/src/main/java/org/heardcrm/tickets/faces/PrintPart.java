package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.application.Conversation.Said;

/** An exception on paper: what was said to and by the client, and the members' notes only when they are asked for. */
@Named
@RequestScoped
public class PrintPart {

    @Inject
    private ThreadPart thread;

    @Inject
    private CurrentCaller caller;

    private boolean notes;

    public List<Said> getLines() {
        return thread.getLines().stream()
                .filter(line -> notes || line.kind() != MessageKind.NOTE)
                .toList();
    }

    /** Whether there are notes that the reader may put on the paper. */
    public boolean isNoted() {
        return caller.get().may(Right.READ_NOTES)
                && thread.getLines().stream().anyMatch(line -> line.kind() == MessageKind.NOTE);
    }

    public boolean isNotes() {
        return notes;
    }

    public void setNotes(boolean notes) {
        this.notes = notes;
    }
}
