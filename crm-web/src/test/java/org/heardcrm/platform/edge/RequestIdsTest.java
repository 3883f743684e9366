package org.heardcrm.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTest {

    @AfterEach
    void requestIsOver() {
        RequestIds.end();
    }

    @Test
    void aSaneIdentifierIsKept() {
        RequestIds.begin("order-17_a.b");
        assertThat(RequestIds.current()).isEqualTo("order-17_a.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "ünicode", "<script>"})
    void anyOtherIsReplaced(String proposed) {
        RequestIds.begin(proposed);
        assertThat(RequestIds.current()).matches("[A-Za-z0-9_-]{16}");
    }

    @Test
    void oneThatIsTooLongIsReplaced() {
        RequestIds.begin("x".repeat(65));
        assertThat(RequestIds.current()).hasSize(16);
    }

    @Test
    void everyLineOfARequestBearsItsIdentifierOnce() {
        RequestIds.begin("abc");
        RequestIdInLogs.Marker marker = new RequestIdInLogs.Marker(null);
        LogRecord entry = new LogRecord(Level.INFO, "said");
        marker.isLoggable(entry);
        marker.isLoggable(entry);
        assertThat(entry.getMessage()).isEqualTo("[abc] said");
    }

    @Test
    void aThreadWithoutARequestIsLeftAlone() {
        LogRecord entry = new LogRecord(Level.INFO, "said");
        new RequestIdInLogs.Marker(null).isLoggable(entry);
        assertThat(entry.getMessage()).isEqualTo("said");
    }

    @Test
    void aShownPathHidesTheTokenOfALinkAndWhatIsNotText() {
        assertThat(RequestPath.shown("/c/abc123/messages")).isEqualTo("/c/{token}/messages");
        assertThat(RequestPath.shown("/a\nb\u001b")).isEqualTo("/a?b?");
        assertThat(RequestPath.shown("/" + "x".repeat(500))).hasSize(201);
    }
}
