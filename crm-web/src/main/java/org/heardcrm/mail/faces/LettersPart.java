package org.heardcrm.mail.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.application.Deliveries;
import org.heardcrm.mail.application.Delivery;
import org.heardcrm.mail.application.MailReach;
import org.heardcrm.mail.application.MailReach.Reach;
import org.heardcrm.mail.application.SendingAgain;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.TicketId;

/** Beside what is said in an exception: whether it goes to the client by mail, and how far its letters have come. */
@Named
@RequestScoped
public class LettersPart {

    private static final Set<LetterKind> BESIDE_MESSAGES = Set.of(LetterKind.PROMISE_MOVED, LetterKind.RESOLVED);

    @Inject
    private Deliveries deliveries;

    @Inject
    private MailReach mail;

    @Inject
    private SendingAgain sending;

    @Inject
    private PageMessages messages;

    private final Map<String, List<Delivery>> letters = new HashMap<>();
    private final Map<String, Reach> reached = new HashMap<>();

    /** @param seq the number of what was said or done in the exception */
    public List<Delivery> about(String ticket, long seq) {
        return of(ticket).stream().filter(letter -> letter.seq() == seq).toList();
    }

    /** Those that did not arrive and tell what is no message, so that it would be seen nowhere but in the history. */
    public List<Delivery> troubled(String ticket) {
        return of(ticket).stream()
                .filter(letter -> BESIDE_MESSAGES.contains(letter.kind()) && letter.isRepeatable())
                .toList();
    }

    private List<Delivery> of(String ticket) {
        return letters.computeIfAbsent(ticket, id -> deliveries.of(TicketId.parse(id)));
    }

    public Reach reach(String ticket) {
        return reached.computeIfAbsent(ticket, id -> mail.of(TicketId.parse(id)));
    }

    public String again(String ticket, String letter) {
        sending.send(TicketId.parse(ticket), LetterId.parse(letter));
        messages.say("mail.triedAgain");
        return "/tickets/workspace.xhtml?faces-redirect=true&includeViewParams=true";
    }
}
