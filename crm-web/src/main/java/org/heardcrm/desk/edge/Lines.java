package org.heardcrm.desk.edge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.heardcrm.desk.application.LiveNews;
import org.heardcrm.desk.application.LiveNews.AllPresent;
import org.heardcrm.desk.application.LiveNews.DeskChanged;
import org.heardcrm.desk.application.LiveNews.PresenceChanged;
import org.heardcrm.desk.application.LiveNews.TicketMoved;
import org.heardcrm.desk.application.Presences.Present;

/** News as server-sent events: a name, and JSON with identifiers and names of members, never what was said. */
final class Lines {

    /** More happened than is told one by one. */
    static final byte[] MUCH = line("much", Json.createObjectBuilder());

    /** The login is over, and so is the stream. */
    static final byte[] OVER = line("over", Json.createObjectBuilder());

    private Lines() {}

    /** The page hears from now on, or still. */
    static byte[] hearing(String name, Instant now) {
        return line(name, Json.createObjectBuilder().add("at", now.toString()));
    }

    static byte[] of(LiveNews news) {
        if (news instanceof TicketMoved moved) {
            return line(
                    "ticket",
                    Json.createObjectBuilder()
                            .add("id", moved.ticket())
                            .add("version", moved.version())
                            .add("state", moved.state().name()));
        }
        if (news instanceof PresenceChanged changed) {
            return line("present", present(changed));
        }
        if (news instanceof AllPresent all) {
            JsonArrayBuilder places = Json.createArrayBuilder();
            all.places().forEach(place -> places.add(present(place)));
            return line("presences", Json.createObjectBuilder().add("places", places));
        }
        if (news instanceof DeskChanged changed) {
            return line(
                    "desk",
                    Json.createObjectBuilder().add("ticket", changed.ticket()).add("page", changed.page()));
        }
        return MUCH;
    }

    private static JsonObjectBuilder present(PresenceChanged changed) {
        JsonArrayBuilder who = Json.createArrayBuilder();
        for (Present one : changed.who()) {
            who.add(Json.createObjectBuilder()
                    .add("id", one.id())
                    .add("name", one.name())
                    .add("writing", one.writing()));
        }
        return Json.createObjectBuilder().add("ticket", changed.ticket()).add("who", who);
    }

    private static byte[] line(String name, JsonObjectBuilder data) {
        JsonObject built = data.build();
        return ("event: " + name + "\ndata: " + built + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
