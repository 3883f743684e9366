package org.heardcrm.launcher.remote;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;

/** Lets the running Heard recompute everything from its events and compare it with what it keeps. */
public final class Checking {
    private final RunningHeard heard;
    private final Console console;

    public Checking(RunningHeard heard, Console console) {
        this.heard = heard;
        this.console = console;
    }

    /** Prints a line a kind; true if nothing differs. */
    public boolean findsNothing() {
        String id = heard.post("checks", "application/json", HttpRequest.BodyPublishers.ofString("{}"))
                .getString("id");
        JsonObject check = new Job(heard, console).over("checks/" + id, "Checking");
        if (check.getString("state").equals("FAILED")) {
            throw new CannotContinue("The check itself failed: see the log of Heard.");
        }
        List<JsonObject> kinds = check.getJsonArray("kinds").getValuesAs(JsonObject.class);
        kinds.forEach(this::say);
        return kinds.stream().allMatch(kind -> differences(kind) == 0);
    }

    private void say(JsonObject kind) {
        console.say("%-24s %,12d compared %,10d differences"
                .formatted(
                        kind.getString("kind"), kind.getJsonNumber("compared").longValue(), differences(kind)));
    }

    private static long differences(JsonObject kind) {
        return kind.getJsonNumber("differences").longValue();
    }
}
