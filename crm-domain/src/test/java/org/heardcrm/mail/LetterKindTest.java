package org.heardcrm.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterKindTest {

    private static Happening happening(
            EventType type, Side actor, @Nullable Channel channel, @Nullable MessageKind said) {
        return new Happening(type, actor, channel, false, said);
    }

    private static Happening reply(EventType type, Channel channel) {
        return happening(type, Side.FIRM, channel, MessageKind.REPLY);
    }

    @Test
    void whatAClientReportsIsAnswered() {
        assertThat(LetterKind.after(happening(EventType.OPENED, Side.CLIENT, Channel.PHONE, MessageKind.CLIENT)))
                .contains(LetterKind.RECEIVED);
        assertThat(LetterKind.after(happening(EventType.OPENED, Side.CLIENT, Channel.WEB, null)))
                .contains(LetterKind.RECEIVED);
    }

    @Test
    void whatWeSawFirstIsToldInOurWords() {
        assertThat(LetterKind.after(happening(EventType.OPENED, Side.FIRM, Channel.WEB, MessageKind.REPLY)))
                .contains(LetterKind.REPLY);
        assertThat(LetterKind.after(happening(EventType.OPENED, Side.FIRM, Channel.WEB, null)))
                .isEmpty();
    }

    @Test
    void whatIsDatedBackIsToldToNobody() {
        assertThat(LetterKind.after(
                        new Happening(EventType.OPENED, Side.CLIENT, Channel.REST, true, MessageKind.CLIENT)))
                .isEmpty();
        assertThat(LetterKind.after(new Happening(EventType.OPENED, Side.FIRM, Channel.REST, true, MessageKind.REPLY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReplyIsMailedUnlessItWasHeardOrReadOtherwise(Channel channel) {
        boolean mailed = Set.of(Channel.WEB, Channel.REST, Channel.MAIL).contains(channel);

        assertThat(LetterKind.after(reply(EventType.REPLY, channel)).isPresent())
                .isEqualTo(mailed);
        assertThat(LetterKind.after(reply(EventType.AUTO_REPLY, channel)).isPresent())
                .isEqualTo(mailed);
    }

    @ParameterizedTest
    @EnumSource
    void eachThingThatAMemberIsToldHasALetterOfItsOwn(NoticeKind told) {
        assertThat(LetterKind.about(told).isForClient()).isFalse();
        assertThat(Stream.of(NoticeKind.values()).map(LetterKind::about)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPENED", "REPLY", "AUTO_REPLY", "PROMISE_MOVED", "RESOLVED"})
    void nothingElseIsWrittenAbout(EventType type) {
        for (Side side : Side.values()) {
            assertThat(LetterKind.after(happening(type, side, Channel.WEB, null)))
                    .isEmpty();
        }
    }
}
