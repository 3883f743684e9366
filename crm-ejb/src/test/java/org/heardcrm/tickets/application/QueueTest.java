package org.heardcrm.tickets.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heardcrm.platform.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueueTest {

    @ParameterizedTest
    @EnumSource
    void everyQueueIsFoundByItsWord(Queue queue) {
        assertThat(Queue.of(queue.word())).isEqualTo(queue);
    }

    @Test
    void anAddressSpellsAQueueInSmallLetters() {
        assertThat(Queue.RESOLVED_SILENT.word()).isEqualTo("resolved-silent");
    }

    @Test
    void aWordOfNoQueueIsUnreadable() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Queue.of("MINE"))
                .withMessageContaining("MINE");
    }
}
