package org.heardcrm.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.Payload;
import org.heardcrm.launcher.data.RuntimeFolder;
import org.heardcrm.launcher.data.Tree;

/**
 * Payara Micro with its jars laid out as files, which loads twice as fast as jars inside a jar. What it writes into its
 * folder is thrown away before each start, so that a killed run leaves nothing that the next one would trip over.
 */
public final class PayaraFiles {
    private static final String PRISTINE = "pristine";
    private static final String CONFIG = "config";
    private static final List<String> WRITTEN = List.of(CONFIG, "applications", "generated", "autodeploy", "logs");

    private final Path folder;

    private PayaraFiles(Path folder) {
        this.folder = folder;
    }

    public static PayaraFiles unpackedInto(RuntimeFolder runtime) {
        Payload payload = Payload.named("payara-micro.jar");
        String fingerprint =
                payload.fingerprint() + Payload.of(WatchedServer.class).fingerprint();
        return new PayaraFiles(runtime.holding("payara", fingerprint, empty -> unpack(payload, empty)));
    }

    Path folder() {
        return folder;
    }

    /** What {@code java -jar} takes: the server, started by a class that ends with its parent. */
    Path jar() {
        return folder.resolve("heard-server.jar");
    }

    /** As if it had just been unpacked. */
    void refresh() {
        WRITTEN.forEach(name -> Tree.delete(folder.resolve(name)));
        Tree.copy(folder.resolve(PRISTINE), folder.resolve(CONFIG));
    }

    private static void unpack(Payload payload, Path empty) throws IOException {
        Path jar = empty.resolve("payara-micro.jar");
        try (InputStream in = payload.open()) {
            Files.copy(in, jar);
        }
        layOut(jar, empty);
        Files.delete(jar);
        Files.move(empty.resolve(CONFIG), empty.resolve(PRISTINE));
        writeServerJar(empty);
    }

    private static void layOut(Path jar, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Java.program(), "-jar", jar.toString(), "--rootdir", folder.toString(), "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0 || !Files.exists(folder.resolve("launch-micro.jar"))) {
                throw new CannotContinue("Payara Micro could not be unpacked into " + folder + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped while unpacking Payara Micro.", e);
        }
    }

    /** The server's own manifest opens what it needs of the JDK; ours is the same with another first class. */
    private static void writeServerJar(Path folder) throws IOException {
        try (JarFile launchMicro =
                new JarFile(folder.resolve("launch-micro.jar").toFile())) {
            Manifest manifest = new Manifest(launchMicro.getManifest());
            Attributes main = manifest.getMainAttributes();
            main.put(Attributes.Name.MAIN_CLASS, WatchedServer.class.getName());
            main.put(Attributes.Name.CLASS_PATH, "launch-micro.jar " + main.getValue(Attributes.Name.CLASS_PATH));
            Path target = folder.resolve("heard-server.jar");
            try (var out = new JarOutputStream(Files.newOutputStream(target), manifest)) {
                out.putNextEntry(new JarEntry(WatchedServer.class.getName().replace('.', '/') + ".class"));
                try (InputStream in = Payload.of(WatchedServer.class).open()) {
                    in.transferTo(out);
                }
            }
        }
    }
}
