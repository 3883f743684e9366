package org.heardcrm.launcher.server;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.launcher.data.Payload;
import org.heardcrm.launcher.data.RuntimeFolder;

/**
 * Heard's pages and REST, as one WAR.
 *
 * @param war the file to deploy
 */
public record WebApplication(Path war) {
    public static WebApplication unpackedInto(RuntimeFolder runtime) {
        Payload payload = Payload.named("heard.war");
        Path folder = runtime.holding("web", payload.fingerprint(), empty -> {
            try (InputStream in = payload.open()) {
                Files.copy(in, empty.resolve("heard.war"));
            }
        });
        return new WebApplication(folder.resolve("heard.war"));
    }
}
