package org.heardcrm.desk.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.heardcrm.desk.application.LiveNews;
import org.heardcrm.desk.application.Presences.Present;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.tickets.TicketState;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void newsAreAnEventWithOneLineOfJsonAndAnEmptyLine() {
        assertThat(text(Lines.of(new LiveNews.TicketMoved("17", 4, TicketState.WORKING))))
                .isEqualTo("event: ticket\ndata: {\"id\":\"17\",\"version\":4,\"state\":\"WORKING\"}\n\n");
        assertThat(text(Lines.of(new LiveNews.DeskChanged(7, "17", "abcdefgh"))))
                .isEqualTo("event: desk\ndata: {\"ticket\":\"17\",\"page\":\"abcdefgh\"}\n\n");
        assertThat(text(Lines.hearing("hello", Instant.parse("2026-03-02T09:00:00Z"))))
                .isEqualTo("event: hello\ndata: {\"at\":\"2026-03-02T09:00:00Z\"}\n\n");
    }

    @Test
    void aNameCannotBreakOutOfItsLine() {
        Present strange = new Present("7", "Ada\n\nevent: over\ndata: {}", true);

        assertThat(text(Lines.of(new LiveNews.PresenceChanged("17", List.of(strange)))))
                .isEqualTo("event: present\ndata: {\"ticket\":\"17\",\"who\":[{\"id\":\"7\","
                        + "\"name\":\"Ada\\n\\nevent: over\\ndata: {}\",\"writing\":true}]}\n\n");
    }

    @Test
    void anOpenPageHasANameOfSmallLettersAndDigits() {
        assertThat(OpenPage.of("a1b2c3d4e5f6a7b8")).isEqualTo("a1b2c3d4e5f6a7b8");
        for (String strange : new String[] {"", "short", "With Blank And Case", "a".repeat(33)}) {
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> OpenPage.of(strange));
        }
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> OpenPage.of(null));
    }
}
