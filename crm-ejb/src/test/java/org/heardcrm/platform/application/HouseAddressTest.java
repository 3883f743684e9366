package org.heardcrm.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseAddressTest {

    @Test
    void withoutAWordItIsThisMachineAndItsPort() {
        HouseAddress house = new HouseAddress(Optional.empty(), 8123);

        assertThat(house.url()).isEqualTo("http://localhost:8123");
        assertThat(house.isGiven()).isFalse();
        assertThat(house.isSecure()).isFalse();
    }

    @Test
    void whatWasSaidIsTakenWithoutTheSlashAtItsEnd() {
        HouseAddress house = new HouseAddress(Optional.of(" https://heard.example/ "), 8080);

        assertThat(house.url()).isEqualTo("https://heard.example");
        assertThat(house.isGiven()).isTrue();
        assertThat(house.isSecure()).isTrue();
    }

    @Test
    void saidAndEmptyIsNotSaid() {
        assertThat(new HouseAddress(Optional.of(" "), 8080).isGiven()).isFalse();
    }
}
