package org.heardcrm.tickets.rest;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.rest.HeardApi;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.SavedViewList.SavedViewRow;
import org.heardcrm.tickets.rest.ExceptionTicketView.Named;
import org.jspecify.annotations.Nullable;

/**
 * A saved view as strangers see it.
 *
 * @param owner the member who keeps it
 * @param mine whether that is the one who asks
 * @param rows the path of the exceptions in it
 */
public record SavedViewView(
        String id,
        String name,
        boolean shared,
        Named owner,
        boolean mine,
        Map<String, String> filters,
        @Nullable String sort,
        List<String> columns,
        String rows,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static SavedViewView of(SavedViewRow row) {
        SavedViewDetails details = row.details();
        return new SavedViewView(
                row.id().toString(),
                details.name(),
                details.shared(),
                new Named(row.keeper(), row.keeperName()),
                row.mine(),
                details.inOrder(),
                details.sort(),
                details.columns().stream().map(TicketColumn::word).toList(),
                rows(details),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static String rows(SavedViewDetails details) {
        UriBuilder rows = UriBuilder.fromPath(HeardApi.BASE + "/exception-tickets");
        details.inOrder().forEach((name, value) -> rows.queryParam(name, "{" + name + "}"));
        if (details.sort() != null) {
            rows.queryParam("sort", details.sort());
        }
        return rows.buildFromMap(Map.<String, Object>copyOf(details.filters())).toString();
    }
}
