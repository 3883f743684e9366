package org.heardcrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutWordsHeardListensOnThisMachineOnlyAndKeepsItsDataInTheHomeFolder() {
        Options options = parsed();
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("/home/ada/.heard"));
        assertThat(options.databaseUrl()).isEmpty();
        assertThat(options.baseUrl()).isEmpty();
        assertThat(options.empty()).isFalse();
    }

    @Test
    void everyOptionIsTakenAsOneWordOrAsTwo() {
        Options options = parsed("--port=9000", "--data", "/srv/heard", "--host", "0.0.0.0", "--empty");
        assertThat(options)
                .isEqualTo(new Options(
                        "0.0.0.0",
                        9000,
                        Path.of("/srv/heard"),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        true));
    }

    @Test
    void theAddressOfTheDatabaseMayComeFromTheEnvironmentSoThatNoPasswordStandsOnTheCommandLine() {
        Options options = Options.parse(List.of(), Map.of("HEARD_DATABASE_URL", "postgresql://u:p@db/heard"));
        assertThat(options.databaseUrl()).contains("postgresql://u:p@db/heard");
    }

    @Test
    void theBaseAddressLosesTheSlashAtItsEnd() {
        assertThat(parsed("--base-url", "https://crm.example.org/").baseUrl()).contains("https://crm.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crm.example.org", "ftp://crm.example.org", "https://crm.example.org/crm", "https://", "a b"})
    void aBaseAddressThatNobodyCouldTypeIsRefused(String address) {
        assertThatThrownBy(() -> parsed("--base-url", address))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void aPortThatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> parsed("--port", port)).isInstanceOf(BadUsage.class);
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        assertThatThrownBy(() -> parsed("--prot", "1"))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> parsed("--data")).isInstanceOf(BadUsage.class).hasMessageContaining("--data");
    }

    @Test
    void aWordWithoutMeaningIsRefused() {
        assertThatThrownBy(() -> parsed("quickly")).isInstanceOf(BadUsage.class).hasMessageContaining("quickly");
    }

    private static Options parsed(String... words) {
        return Options.parse(List.of(words), Map.of("HOME", "/home/ada"));
    }
}
