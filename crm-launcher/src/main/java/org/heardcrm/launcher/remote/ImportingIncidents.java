package org.heardcrm.launcher.remote;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;

/** Hands an incident event log to the running Heard and tells what became of it. */
public final class ImportingIncidents {
    private static final List<String> COUNTS =
            List.of("rows", "exceptions", "accounts", "contacts", "members", "teams");

    private final RunningHeard heard;
    private final Console console;

    public ImportingIncidents(RunningHeard heard, Console console) {
        this.heard = heard;
        this.console = console;
    }

    /** True if the import ran to its end and no line was rejected. A dry run changes nothing. */
    public boolean takesAll(Path file, ZoneId zone, boolean dryRun) {
        String path = "imports/incidents?zone=%s&dryRun=%b"
                .formatted(URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8), dryRun);
        String id = heard.post(path, "text/csv; charset=utf-8", body(file)).getString("id");
        JsonObject result = new Job(heard, console).over("imports/" + id, dryRun ? "Trying the file" : "Importing");
        say(result);
        return !result.getString("state").equals("FAILED")
                && lines(result, "errors").isEmpty();
    }

    private static HttpRequest.BodyPublisher body(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new CannotContinue("The file " + file + " cannot be read.", e);
        }
    }

    private void say(JsonObject result) {
        console.say(heading(result.getString("state")));
        for (String name : COUNTS) {
            JsonValue count = result.get(name);
            if (count != null) {
                sayCount(name, count);
            }
        }
        if (result.get("events") instanceof JsonObject events) {
            events.forEach(this::sayCount);
        }
        sayLines("warnings", lines(result, "warnings"));
        sayLines("rejected", lines(result, "errors"));
    }

    private static String heading(String state) {
        return switch (state) {
            case "DRY_RUN_DONE" -> "Tried, nothing was changed:";
            case "DONE" -> "Imported:";
            default -> "The import failed:";
        };
    }

    private void sayCount(String name, JsonValue count) {
        console.say("  %-16s %8s".formatted(name, count));
    }

    private void sayLines(String name, List<JsonObject> lines) {
        console.say("  %-16s %8d".formatted(name, lines.size()));
        lines.forEach(line -> console.say(
                "    %s%s: %s".formatted(place(line), number(line), line.getString("reason", "no reason given"))));
    }

    private static String place(JsonObject line) {
        return line.get("line") instanceof JsonNumber number ? "line " + number : "the file";
    }

    private static String number(JsonObject line) {
        return line.get("number") instanceof JsonString number ? " " + number.getString() : "";
    }

    private static List<JsonObject> lines(JsonObject result, String name) {
        return result.containsKey(name) ? result.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }
}
