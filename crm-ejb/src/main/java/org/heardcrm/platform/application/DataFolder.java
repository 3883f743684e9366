package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder where this Heard keeps its files; the launcher says it by {@code HEARD_DATA}. */
@ApplicationScoped
public class DataFolder {

    @Inject
    @ConfigProperty(name = "heard.data")
    private Optional<String> data;

    @SuppressWarnings("NullAway.Init")
    protected DataFolder() {
        // for CDI
    }

    /** A file in it. */
    public Path at(String name) {
        return data.map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".heard"))
                .resolve(name);
    }
}
