package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.heardcrm.platform.application.DataFolder;

/** Lines for the person at the terminal who waits for the start. */
@ApplicationScoped
public class StartNews {

    @Inject
    private DataFolder data;

    public void tell(String line) {
        try {
            Files.writeString(
                    data.at("progress.txt"),
                    line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
