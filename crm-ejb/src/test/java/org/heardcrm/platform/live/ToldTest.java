package org.heardcrm.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void whatIsToldArrivesAsItWasSaid() {
        Told said = new Told("desk", List.of("7", "2693", "-"));

        assertThat(said.line()).isEqualTo("desk 7 2693 -");
        assertThat(Told.of(said.line())).isEqualTo(said);
        assertThat(said.isAbout("desk")).isTrue();
        assertThat(said.isAbout("outbox")).isFalse();
    }

    @Test
    void aSubjectAloneIsEnough() {
        assertThat(Told.of("hello").ids()).isEmpty();
        assertThat(new Told("hello", List.of()).line()).isEqualTo("hello");
    }
}
