package org.heardcrm.launcher.postgres;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.Payload;
import org.heardcrm.launcher.data.RuntimeFolder;
import org.heardcrm.launcher.data.TarArchive;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the jar, run as a user that PostgreSQL accepts. */
public final class Programs {
    /** The major version of what the jar carries. */
    static final int VERSION = 18;

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    public static Programs unpackedInto(RuntimeFolder runtime) {
        Payload payload = Payload.named("postgresql.jar");
        return new Programs(runtime.holding("postgresql", payload.fingerprint(), empty -> unpack(payload, empty)));
    }

    /** The server itself: every process of a cluster that these programs started runs this file. */
    Path server() {
        return folder.resolve("bin/postgres");
    }

    /** Runs a program to its end; what it says goes to the given file. Answers its exit code. */
    int run(ServerUser user, Path output, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(requireNonNull(output.getParent(), "The output is in a folder.")
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return exitCodeOf(builder);
    }

    private static int exitCodeOf(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return exitCodeOf(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exitCodeOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped while PostgreSQL was busy.", e);
        }
    }

    /** The jar holds one archive; its name tells the platform and is of no interest here. */
    private static void unpack(Payload payload, Path empty) throws IOException {
        Path jar = empty.resolve("postgresql.jar");
        try (InputStream in = payload.open()) {
            Files.copy(in, jar);
        }
        try (var zip = java.nio.file.FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.list(zip.getPath("/"))) {
            Path archive = entries.filter(path -> path.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No archive of PostgreSQL in " + jar));
            try (InputStream in = new XZInputStream(Files.newInputStream(archive))) {
                TarArchive.unpack(in, empty);
            }
        }
        Files.delete(jar);
    }

    /** The last words a program left, for a sentence. */
    static String lastLineOf(Path output) {
        try {
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            return lines.stream()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                    .reduce((first, last) -> last)
                    .or(() -> lines.stream().filter(line -> !line.isBlank()).reduce((first, last) -> last))
                    .orElse("it said nothing");
        } catch (IOException e) {
            return "it said nothing";
        }
    }
}
