package org.heardcrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void aPortThatSomebodyHoldsIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> Address.free(options("--port", port)))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void portZeroBecomesAFreeOne() {
        Address address = Address.free(options("--port", "0"));
        assertThat(address.port()).isPositive();
        assertThat(address.shown()).isEqualTo("http://localhost:" + address.port());
        assertThat(address.local()).isEqualTo("http://127.0.0.1:" + address.port());
    }

    @Test
    void behindAProxyPeopleSeeTheBaseAddress() {
        Address address = Address.free(options("--port", "0", "--host", "0.0.0.0", "--base-url", "https://crm.test"));
        assertThat(address.shown()).isEqualTo("https://crm.test");
        assertThat(address.local()).isEqualTo("http://127.0.0.1:" + address.port());
    }

    private static Options options(String... words) {
        return Options.parse(List.of(words), Map.of());
    }
}
