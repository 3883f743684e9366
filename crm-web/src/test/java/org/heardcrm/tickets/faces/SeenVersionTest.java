package org.heardcrm.tickets.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenVersionTest {

    private final SeenVersion seen = new SeenVersion();

    @Test
    void everythingMissedSinceTheFirstLookIsToldAfterASecondSurpriseToo() {
        seen.see(3);
        seen.missed(5);
        seen.missed(8);

        assertThat(seen.missedSince()).isEqualTo(3);
        assertThat(seen.version()).isEqualTo(8);
    }

    @Test
    void whatWasAskedForIsKeptAsItWasAskedFor() {
        seen.keep(Map.of("id", "17"));
        seen.asked().put("id", "18");

        assertThat(seen.asked()).containsEntry("id", "17");
    }
}
