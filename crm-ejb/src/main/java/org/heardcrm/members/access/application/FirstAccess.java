package org.heardcrm.members.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.platform.application.DataFolder;
import org.heardcrm.platform.application.PrivateFile;
import org.heardcrm.platform.application.PublicAddress;

/** At the first start, writes the first admin's keys where only the owner of the data folder can read them. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccess {

    @Inject
    private GivingFirstAccess giving;

    @Inject
    private PublicAddress address;

    @Inject
    private DataFolder data;

    /** The keys are written after their transaction: a file never speaks of an admin who does not exist. */
    @PostConstruct
    void give() {
        Path file = data.at("first-access.json");
        giving.give(Files.notExists(file)).ifPresent(keys -> new PrivateFile(file).write(asJson(keys)));
    }

    private String asJson(GivingFirstAccess.Keys keys) {
        return Json.createObjectBuilder()
                .add("url", address.url())
                .add("login", keys.login())
                .add("password", keys.password())
                .add("token", keys.token().value())
                .build()
                .toString();
    }
}
