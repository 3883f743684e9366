package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import org.heardcrm.platform.NotPossibleNow;

/** The act × state table says no; {@link #allowed()} lists what it says yes to. */
@ApplicationException(rollback = true)
public class ActNotPossible extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    ActNotPossible(String sentence, List<String> allowed) {
        super(sentence, allowed);
    }

    static ActNotPossible of(Act act, TicketState state, List<String> allowed) {
        if (act == Act.RESOLVE) {
            return new AlreadyResolved(allowed);
        }
        String where = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ActNotPossible(
                "This exception is " + where + ", so that cannot be done now"
                        + (allowed.contains(Act.REOPEN.word()) ? "; reopen it first." : "."),
                allowed);
    }
}
