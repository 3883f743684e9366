package org.heardcrm.boards.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import org.heardcrm.boards.application.Period;
import org.heardcrm.boards.application.WordOfMouthBoard;
import org.heardcrm.platform.application.Settings;
import org.jspecify.annotations.Nullable;

/** Won money by where it came from, month by month. */
@Path("boards/word-of-mouth")
@ApplicationScoped
public class WordOfMouthResource {

    @Inject
    private WordOfMouthBoard board;

    @Inject
    private Settings settings;

    /**
     * @param from the first instant: RFC 3339, or a day or month, which means its beginning in the zone
     * @param to the first instant after; without both, the last twelve months up to the last that has anything
     * @param zone whose months are told apart; the firm's unless named
     */
    @GET
    public WordOfMouthBoardView read(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("zone") @Nullable String zone) {
        ZoneId months = zone == null ? settings.zone() : Period.zoneNamed(zone);
        return WordOfMouthBoardView.of(board.between(bound("from", from, months), bound("to", to, months), months));
    }

    private static @Nullable Instant bound(String name, @Nullable String text, ZoneId zone) {
        return text == null ? null : Period.bound(name, text, zone);
    }
}
