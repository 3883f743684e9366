package org.heardcrm.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Recorded;
import org.heardcrm.launcher.data.Liveness;
import org.heardcrm.launcher.data.RuntimeFolder;
import org.heardcrm.launcher.data.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
    @TempDir
    Path data;

    private final Recorded recorded = new Recorded();
    private Path runtime;
    private LocalPostgres postgres;

    @BeforeEach
    void prepare() throws IOException {
        Path real = data.toRealPath();
        runtime = Files.createDirectory(real.resolve("runtime"));
        Path folder = Files.createDirectory(real.resolve("postgres"));
        Programs programs = Programs.unpackedInto(new RuntimeFolder(runtime, recorded.console()));
        postgres =
                new LocalPostgres(folder, runtime, programs, new Secrets(real.resolve("secrets")), recorded.console());
    }

    @AfterEach
    void stop() {
        postgres.close();
        assertThat(new Postmaster(runtime, cluster()).processes()).isEmpty();
    }

    @Test
    void aNewServerKeepsEveryCommitAndTrustsNobody() throws SQLException, IOException {
        Database database = postgres.start();
        assertThat(setting(database, "fsync")).isEqualTo("on");
        assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(database, "full_page_writes")).isEqualTo("on");
        assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
        Database superuser = postgres.asSuperuser(database, "heard");
        assertThat(setting(superuser, "unix_socket_directories")).isEmpty();
        assertThat(answer(database, "select datcollate || datlocale from pg_database where datname = 'heard'"))
                .isEqualTo("CC.UTF-8");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster())))
                .isEqualTo("rwx------");
    }

    @Test
    void onlyThePasswordOpensTheDatabase() {
        Database database = postgres.start();
        for (String password : List.of("wrong", "")) {
            assertThatThrownBy(() -> new Database(database.url(), database.role(), password).connect())
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> external(database, "wrong"))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("refuses the role heard or its password");
    }

    @Test
    void heardOwnsItsDatabaseAndIsNoSuperuser() throws SQLException {
        Database database = postgres.start();
        assertThat(answer(
                        database,
                        "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = 'heard'"))
                .isEqualTo("f");
        assertThat(answer(database, "select pg_get_userbyid(datdba) from pg_database where datname = 'heard'"))
                .isEqualTo("heard");
        assertThat(answer(database, "select string_agg(extname, ' ' order by extname) from pg_extension"))
                .isEqualTo("btree_gin pg_stat_statements pg_trgm plpgsql unaccent");
    }

    @Test
    void rowsAndPortSurviveAStopInOrder() throws SQLException {
        Database first = postgres.start();
        change(first, "create table kept as select 42 as answer");
        postgres.close();
        assertThatThrownBy(first::connect).isInstanceOf(SQLException.class);
        Database second = postgres.start();
        assertThat(second).isEqualTo(first);
        assertThat(answer(second, "select answer from kept")).isEqualTo("42");
    }

    @Test
    void aKilledServerRecoversWithEveryCommittedRow() throws SQLException {
        Database database = postgres.start();
        change(database, "create table kept as select generate_series(1, 20000) as number");
        ProcessHandle parent = new Postmaster(runtime, cluster()).process().orElseThrow();
        parent.destroyForcibly();
        assertThat(answer(postgres.start(), "select count(*) from kept")).isEqualTo("20000");
        assertThat(new Postmaster(runtime, cluster()).process())
                .isPresent()
                .get()
                .isNotEqualTo(parent);
    }

    @Test
    void aServerLeftBehindIsStoppedBeforeTheNextOne() throws SQLException {
        change(postgres.start(), "create table kept as select 1 as answer");
        ProcessHandle left = new Postmaster(runtime, cluster()).process().orElseThrow();
        assertThat(answer(postgres.start(), "select answer from kept")).isEqualTo("1");
        assertThat(Liveness.of(left)).isFalse();
        assertThat(recorded.said()).contains("An earlier run left PostgreSQL behind");
    }

    @Test
    void aStopDoesNotWaitForClientsThatStay() throws SQLException {
        Database database = postgres.start();
        try (Connection staying = database.connect()) {
            postgres.close();
            assertThat(staying.isValid(1)).isFalse();
        }
    }

    @Test
    void aClusterThatWasNeverFinishedIsMadeAnew() throws IOException, SQLException {
        Files.createDirectories(cluster().resolveSibling("cluster.new/base"));
        assertThat(answer(postgres.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void anExistingDatabaseIsAcceptedWithItsExtensions() throws SQLException {
        Database own = postgres.start();
        Database database = external(own, own.password());
        assertThat(answer(database, "select current_user")).isEqualTo("heard");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        Database own = postgres.start();
        Database missing = new Database(own.url() + "_missing", own.role(), own.password());
        assertThatThrownBy(() -> external(missing, own.password()))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("heard_missing does not exist");
    }

    private Database external(Database database, String password) {
        String address = database.url() + "?user=" + database.role() + "&password=" + password;
        return new ExternalPostgres(address, Map.of(), recorded.console()).start();
    }

    private Path cluster() {
        return runtime.resolveSibling("postgres").resolve("cluster");
    }

    private static String setting(Database database, String name) throws SQLException {
        return answer(database, "show " + name);
    }

    private static String answer(Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
