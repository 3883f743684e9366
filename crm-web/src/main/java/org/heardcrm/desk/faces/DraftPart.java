package org.heardcrm.desk.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardcrm.desk.application.Drafts;
import org.heardcrm.desk.application.Drafts.Draft;
import org.heardcrm.tickets.TicketId;

/** What the member has begun to write in the open exception, and what its next save has to know. */
@Named
@RequestScoped
public class DraftPart {

    @Inject
    private Drafts drafts;

    /** What was saved last, whatever it is going to be. */
    public Optional<Draft> latest(TicketId ticket) {
        return drafts.of(ticket).stream().findFirst();
    }

    /** The kinds of which words are begun, with blanks between. */
    public String begun(String ticket) {
        List<Draft> all = drafts.of(TicketId.parse(ticket));
        return all.stream().map(draft -> draft.kind().word()).collect(Collectors.joining(" "));
    }

    /** Kinds and versions with blanks between: {@code reply 17 note 4}. */
    public String versions(String ticket) {
        return drafts.versions(TicketId.parse(ticket)).stream()
                .map(one -> one.kind().word() + " " + one.version())
                .collect(Collectors.joining(" "));
    }
}
