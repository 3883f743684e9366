package org.heardcrm.platform.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the database to this version's shape before anything else starts; others say {@code @DependsOn("Migrator")}. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    @Resource(lookup = "java:app/jdbc/crm")
    private DataSource source;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
        refuseNewer(flyway.info());
        flyway.migrate();
    }

    /** A newer Heard may keep there what this one would overlook. */
    private static void refuseNewer(MigrationInfoService shape) {
        Stream.of(shape.applied())
                .filter(applied -> NEWER.contains(applied.getState()))
                .map(applied -> String.valueOf(applied.getVersion()))
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new IllegalStateException(
                            "The database was written by a newer Heard (its shape is of version " + newest
                                    + "): use that Heard, or another database.");
                });
    }
}
