package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterId;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.ClientLinkId;
import org.heardcrm.tickets.application.GivingClientLinks;

/**
 * The three steps of a letter around its way to the mail server, each a short transaction of its own, so that no slow
 * server holds up others who read or write: it is claimed, it is composed, and what the server said is written down. A
 * node that dies between them leaves the claim behind, which is nobody's half a minute later.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatch {

    @Inject
    private Letters letters;

    @Inject
    private Addressees addressees;

    @Inject
    private Composing composing;

    @Inject
    private GivingClientLinks links;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** @return the next letter that is due, which is the sender's now; empty when there is none */
    public Optional<LetterId> claim(String sender) {
        Instant now = clock.instant();
        return letters.nextDue(now).map(letter -> {
            letter.claim(sender, now);
            return letter.id();
        });
    }

    /** @return empty when there is nothing to send after all: the letter is stale, or nobody can be reached by it */
    public Optional<Draft> compose(LetterId id) {
        Letter letter = letters.forChange(id);
        if (letter.isStale(clock.instant())) {
            letter.giveUp();
            return Optional.empty();
        }
        Addressee to = addressees.of(letter.recipient());
        String mailbox = to.address();
        if (mailbox == null) {
            letter.unaddressed();
            return Optional.empty();
        }
        Optional<Draft> draft = composing.compose(letter, to, mailbox);
        draft.ifPresentOrElse(ready -> letter.leaves(ready.address(), ready.clientLink()), letter::withdraw);
        return draft;
    }

    public void finish(LetterId id, Outcome outcome) {
        Letter letter = letters.forChange(id);
        Instant now = clock.instant();
        switch (outcome.kind()) {
            case TAKEN -> letter.sent(outcome.answer(), now);
            case REFUSED_FOR_NOW -> {
                takeBackTheLink(letter);
                letter.refusedForNow(outcome.answer(), now);
            }
            case REFUSED_FOR_GOOD -> {
                takeBackTheLink(letter);
                letter.refusedForGood(outcome.answer());
            }
            case UNKNOWN -> letter.refusedForNow(outcome.answer(), now);
        }
    }

    private void takeBackTheLink(Letter letter) {
        Long link = letter.clientLinkId();
        if (link != null) {
            letter.linkTakenBack();
            caller.as(Caller.job("mail"), () -> {
                links.takeBack(new ClientLinkId(link));
                return true;
            });
        }
    }

    /** The mail server could not be reached: all wait on, and those that waited too long have failed. */
    public void keepWaiting(String why) {
        Instant now = clock.instant();
        letters.keptWaiting(why, now);
        letters.waitingSinceBefore(now.minus(Letter.PATIENCE))
                .forEach(id -> letters.forChange(id).giveUp());
    }

    /** What is in the sender's hands stays there for a while longer. */
    public void renewClaim(LetterId id, String sender) {
        letters.renewClaim(id, sender, clock.instant().plus(Letter.CLAIM));
    }
}
