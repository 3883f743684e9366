package org.heardcrm.it.inside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.heardcrm.it.OwnPostgres;
import org.heardcrm.it.RunningHeard;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Everything of Heard but its edges, as an archive, on a PostgreSQL of its own that ends with the tests. */
final class Inside {

    private Inside() {}

    static WebArchive archive() {
        OwnPostgres postgres = OwnPostgres.started("inside");
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        tellServer(postgres.environment("http://localhost"));
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "inside.war");
        GenericArchive ear = ShrinkWrap.create(ZipImporter.class, "heard.ear")
                .importFrom(RunningHeard.ear().toFile())
                .as(GenericArchive.class);
        for (Map.Entry<ArchivePath, Node> entry : ear.getContent().entrySet()) {
            String name = entry.getKey().get();
            if (name.endsWith(".jar") && entry.getValue().getAsset() != null) {
                archive.addAsLibrary(entry.getValue().getAsset(), name.substring(name.lastIndexOf('/') + 1));
            }
        }
        return archive.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    /** The server reads these two files when it starts, which is when it gets the archive; arquillian.xml names them. */
    private static void tellServer(Map<String, String> environment) {
        try {
            Files.writeString(
                    file("inside.properties"),
                    environment.entrySet().stream()
                            .map(one -> one.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + one.getValue())
                            .collect(Collectors.joining("\n")));
            Files.writeString(
                    file("inside.preboot"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener"
                            + ".http-listener.address=127.0.0.1\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file(String name) {
        return RunningHeard.output().resolve(name);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
