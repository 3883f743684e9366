package org.heardcrm.mail;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;

/** What letters there are: after what each is written, and to whom. */
public enum LetterKind {
    /** We have what the client reported. What was dated back when it was written down is told to nobody. */
    RECEIVED(
            Reader.CLIENT,
            happening -> happening.is(EventType.OPENED) && happening.actor() == Side.CLIENT && !happening.datedBack()),
    /** Words of a member or a program for the client. What was said on the phone, in a chat or in public is heard already. */
    REPLY(Reader.CLIENT, LetterKind::isForTheClientsEyes),
    /** A promise was moved in time. */
    PROMISE_MOVED(Reader.CLIENT, happening -> happening.is(EventType.PROMISE_MOVED)),
    /** We believe that it is solved. */
    RESOLVED(Reader.CLIENT, happening -> happening.is(EventType.RESOLVED)),
    /** A note names a member. */
    MENTION(Reader.MENTIONED, happening -> happening.is(EventType.NOTED)),
    /** The client says that a resolved exception is not fine. */
    NOT_FINE(Reader.OWNER, happening -> happening.is(EventType.REOPENED) && happening.actor() == Side.CLIENT),
    /** A promise comes due; time writes it, no event. */
    REMINDER(Reader.OWNER, happening -> false),
    /** A member is asked to choose a password; whoever asks writes it. */
    INVITATION(Reader.GUEST, happening -> false);

    /** Who reads it. */
    public enum Reader {
        CLIENT,
        OWNER,
        MENTIONED,
        GUEST
    }

    private static final Set<Channel> READ_LATER = Set.of(Channel.WEB, Channel.REST, Channel.MAIL);

    private final Reader reader;
    private final Predicate<Happening> follows;

    LetterKind(Reader reader, Predicate<Happening> follows) {
        this.reader = reader;
        this.follows = follows;
    }

    /** The letter that what happened asks for, if it asks for one. */
    public static Optional<LetterKind> after(Happening happening) {
        return Stream.of(values()).filter(kind -> kind.follows.test(happening)).findFirst();
    }

    private static boolean isForTheClientsEyes(Happening happening) {
        boolean opens = happening.is(EventType.OPENED) && happening.said() == MessageKind.REPLY;
        boolean replies = happening.is(EventType.REPLY) || happening.is(EventType.AUTO_REPLY);
        return (opens && !happening.datedBack()) || (replies && READ_LATER.contains(happening.channel()));
    }

    public Reader reader() {
        return reader;
    }

    public boolean isForClient() {
        return reader == Reader.CLIENT;
    }
}
