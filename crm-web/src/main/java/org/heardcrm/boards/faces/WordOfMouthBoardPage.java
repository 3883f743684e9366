package org.heardcrm.boards.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.boards.application.WordOfMouthBoard;
import org.heardcrm.boards.application.WordOfMouthFigures;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.platform.faces.Viewer;
import org.jspecify.annotations.Nullable;

/** Won business by where it came from; the address says which months of which zone. */
@Named
@RequestScoped
public class WordOfMouthBoardPage {

    /** A few to choose from; every other may be typed. */
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo", "UTC");

    @Inject
    private WordOfMouthBoard board;

    @Inject
    private Viewer viewer;

    @Inject
    private PageMessages messages;

    private @Nullable String first;
    private @Nullable String last;
    private @Nullable String zone;

    private @Nullable WordOfMouthFigures figures;

    private List<CurrencyPart> parts = List.of();
    private String rows = "";

    public void load() {
        WordOfMouthFigures read = read();
        figures = read;
        parts = CurrencyPart.of(read, viewer.getLocale());
        rows = new WonLink(read.period()).to(read.period(), null, null);
    }

    private WordOfMouthFigures read() {
        try {
            ZoneId asked = isBlank(zone) ? viewer.getZone() : ZoneId.of(zone);
            return board.between(start(first, 0, asked), start(last, 1, asked), asked);
        } catch (DateTimeException | Unreadable noPeriod) {
            messages.refuse("boards.noPeriod");
            return board.between(null, null, viewer.getZone());
        }
    }

    private static @Nullable Instant start(@Nullable String month, int later, ZoneId zone) {
        return isBlank(month)
                ? null
                : YearMonth.parse(month)
                        .plusMonths(later)
                        .atDay(1)
                        .atStartOfDay(zone)
                        .toInstant();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public @Nullable WordOfMouthFigures getFigures() {
        return figures;
    }

    public List<CurrencyPart> getParts() {
        return parts;
    }

    /** Where all the won business of the period is listed. */
    public String getRows() {
        return rows;
    }

    /** Whether a period was asked for, so that an empty one does not mean that there is nothing at all. */
    public boolean isAsked() {
        return !isBlank(first) || !isBlank(last);
    }

    public List<String> getZones() {
        return ZONES;
    }

    /** What was asked for, and once the board is read, what it shows. */
    public @Nullable String getFirst() {
        return figures == null ? first : figures.period().months().get(0).toString();
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getLast() {
        return figures == null
                ? last
                : YearMonth.from(figures.period()
                                .to()
                                .minusNanos(1)
                                .atZone(figures.period().zone()))
                        .toString();
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }

    public @Nullable String getZone() {
        return figures == null ? zone : figures.period().zone().getId();
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
