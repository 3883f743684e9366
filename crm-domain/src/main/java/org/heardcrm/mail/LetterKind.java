package org.heardcrm.mail;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;

/**
 * What letters there are: after what each is written, and to whom. Those to clients follow what happens; those to members
 * follow what they are told.
 */
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
    MENTION(Reader.MEMBER, happening -> false),
    /** The client says that a resolved exception is not fine. */
    NOT_FINE(Reader.MEMBER, happening -> false),
    /** A promise comes due. */
    REMINDER(Reader.MEMBER, happening -> false),
    /** A member is invited to help with an exception. */
    INVITED(Reader.MEMBER, happening -> false),
    /** A member is asked to choose a password; whoever asks writes it. */
    INVITATION(Reader.MEMBER, happening -> false);

    /** Who reads it. */
    public enum Reader {
        CLIENT,
        MEMBER
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

    /** The letter by which a member is told what also stands under their bell. */
    public static LetterKind about(NoticeKind notice) {
        return switch (notice) {
            case MENTION -> MENTION;
            case PROMISE_DUE -> REMINDER;
            case NOT_FINE -> NOT_FINE;
            case INVITED -> INVITED;
        };
    }

    private static boolean isForTheClientsEyes(Happening happening) {
        boolean opens = happening.is(EventType.OPENED) && happening.said() == MessageKind.REPLY;
        boolean replies = happening.is(EventType.REPLY) || happening.is(EventType.AUTO_REPLY);
        return (opens && !happening.datedBack()) || (replies && READ_LATER.contains(happening.channel()));
    }

    public boolean isForClient() {
        return reader == Reader.CLIENT;
    }
}
