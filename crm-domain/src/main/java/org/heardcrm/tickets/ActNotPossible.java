package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** The act × state table says no; {@link #allowed()} lists what it says yes to. */
@ApplicationException(rollback = true)
public class ActNotPossible extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    ActNotPossible(Sentence sentence, List<String> allowed) {
        super(sentence, allowed);
    }

    static ActNotPossible of(Act act, TicketState state, List<String> allowed) {
        if (act == Act.RESOLVE) {
            return new AlreadyResolved(allowed);
        }
        Sentence where = Sentence.of(
                "state." + state.name(), state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return new ActNotPossible(
                allowed.contains(Act.REOPEN.word())
                        ? Sentence.of(
                                "act-after-reopening",
                                "This exception is {0}, so that cannot be done now; reopen it first.",
                                where)
                        : Sentence.of("act-not-possible", "This exception is {0}, so that cannot be done now.", where),
                allowed);
    }
}
