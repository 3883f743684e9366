package org.heardcrm.boards.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.boards.application.Period;
import org.heardcrm.boards.application.WonRows;
import org.heardcrm.boards.application.WonRows.Sum;
import org.heardcrm.boards.application.WonRows.Wanted;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.jspecify.annotations.Nullable;

/** The won business that a figure of the board is made of, with its sum. */
@Named
@RequestScoped
public class WonPage {

    @Inject
    private WonRows won;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    private Wanted wanted;

    private List<Sum> sums = List.of();
    private Slice<OpportunityRow> rows = new Slice<>(List.of(), null);

    /** @throws NotFound when the address names no period: nobody comes here but by a figure */
    public void load() {
        try {
            @Nullable String zone = request.getParameter("zone");
            ZoneId here = zone == null ? viewer.getZone() : Period.zoneNamed(zone);
            Period period = new Period(bound("from", here), bound("to", here), here);
            @Nullable String origin = request.getParameter("origin");
            wanted = new Wanted(
                    period, request.getParameter("currency"), origin == null ? null : Origin.valueOf(origin));
            sums = won.sums(wanted);
            rows = won.rows(wanted, request.getParameter("cursor"));
        } catch (Unreadable | IllegalArgumentException noFigure) {
            throw NotFound.of("This figure");
        }
    }

    private Instant bound(String name, ZoneId zone) {
        @Nullable String text = request.getParameter(name);
        return Period.bound(name, text == null ? "" : text, zone);
    }

    /** The address of what follows, or null at the end. */
    public @Nullable String getNext() {
        return rows.next() == null
                ? null
                : UriBuilder.fromUri(request.getRequestURI() + "?" + request.getQueryString())
                        .replaceQueryParam("cursor", rows.next())
                        .build()
                        .toString();
    }

    /** The board one came from, with its months and its zone. */
    public String getBoard() {
        UriBuilder board = UriBuilder.fromPath("/boards/word-of-mouth.xhtml");
        Stream.of("first", "last", "zone")
                .filter(name -> request.getParameter(name) != null)
                .forEach(name ->
                        board.queryParam(name, "{" + name + "}").resolveTemplate(name, request.getParameter(name)));
        return board.build().toString();
    }

    public Wanted getWanted() {
        return wanted;
    }

    /** The day of an instant in the zone of the board, whose months these are. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, wanted.period().zone());
    }

    /** The last day that counts: people mean a day by its inside, not by the midnight after it. */
    public LocalDate getLastDay() {
        return day(wanted.period().to().minusNanos(1));
    }

    public List<Sum> getSums() {
        return sums;
    }

    public List<OpportunityRow> getRows() {
        return rows.items();
    }
}
