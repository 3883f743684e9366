package org.heardcrm.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.test:5433/crm?user=heard&password=s%40cret&sslmode=require",
                "postgresql://heard:s%40cret@db.test:5433/crm?sslmode=require",
                "postgres://heard@db.test:5433/crm?password=s%40cret&sslmode=require"
            })
    void everyWayOfWritingItMeansTheSame(String address) {
        assertThat(DatabaseAddress.parse(address, Map.of()))
                .isEqualTo(new Database("jdbc:postgresql://db.test:5433/crm?sslmode=require", "heard", "s@cret"));
    }

    @Test
    void aPasswordThatIsNotWrittenComesFromTheEnvironment() {
        Database database = DatabaseAddress.parse("postgresql://heard@db.test/crm", Map.of("PGPASSWORD", "quiet"));
        assertThat(database).isEqualTo(new Database("jdbc:postgresql://db.test/crm", "heard", "quiet"));
    }

    @Test
    void aPlusInAPasswordStaysAPlus() {
        assertThat(DatabaseAddress.parse("postgresql://heard:a+b@db.test/crm", Map.of())
                        .password())
                .isEqualTo("a+b");
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db.test/crm?user=heard&password=a+b", Map.of())
                        .password())
                .isEqualTo("a+b");
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(new Database("jdbc:postgresql://db.test/crm", "heard", "s@cret"))
                .hasToString("jdbc:postgresql://db.test/crm as heard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "crm",
                "mysql://u:p@db/crm",
                "jdbc:oracle:thin:@db",
                "postgresql://u:p@db",
                "postgresql:///crm"
            })
    void anAddressOfNoPostgresIsRefused(String address) {
        assertThatThrownBy(() -> DatabaseAddress.parse(address, Map.of()))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anAddressWithoutAUserIsRefused() {
        assertThatThrownBy(() -> DatabaseAddress.parse("postgresql://db.test/crm", Map.of()))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("names no user");
    }
}
