package org.heardcrm.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.data.DataFolder;

/** What a person needs to know once Heard answers: where, and how to come in. */
final class Welcome {
    private final Path firstAccess;
    private final Path demoAccess;
    private final Path unsaid;
    private final Address address;
    private final Console console;

    /**
     * To be made before the application starts, which writes the first access at its first start. That it was not said
     * yet is noted, since that start may end before it answers.
     */
    Welcome(DataFolder data, Address address, Console console) {
        this.firstAccess = data.at("first-access.json");
        this.demoAccess = data.at("demo-access.json");
        this.unsaid = data.at("unsaid");
        if (!Files.exists(firstAccess)) {
            note(unsaid);
        }
        this.address = address;
        this.console = console;
    }

    void say() {
        console.say("");
        console.say("Heard answers at " + address.shown());
        if (Files.exists(demoAccess)) {
            sayDemoLogins(read(demoAccess));
        }
        if (Files.exists(firstAccess)) {
            sayFirstAccess(read(firstAccess));
        }
        console.say("Stop with Ctrl-C.");
    }

    private void sayDemoLogins(JsonObject access) {
        console.say("Demo logins:");
        access.getJsonObject("passwords")
                .forEach((login, password) -> console.say("  " + login + "  " + text(password)));
    }

    /** The password is good for one login, so it is shown once; the file keeps it. */
    private void sayFirstAccess(JsonObject access) {
        if (Files.exists(unsaid)) {
            console.say("Your own administrator: " + access.getString("login", "?") + ", one-time password "
                    + access.getString("password", "?"));
            forget(unsaid);
        }
        console.say("The administrator's first password and token are in " + firstAccess);
    }

    private static void note(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(jakarta.json.JsonValue value) {
        return value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
    }

    private static JsonObject read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
