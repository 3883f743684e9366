package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.TicketColumn;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a saved view: {@code filters} and {@code sort} as the list of exceptions takes them, {@code columns} by
 * the words of the CSV file's head.
 */
public record SavedViewRequest(
        @NotBlank @Size(max = 60) String name,
        @Nullable Boolean shared,
        @Nullable Map<String, String> filters,
        @Nullable String sort,
        @Nullable List<String> columns)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
        rules.hold(() -> SavedViewDetails.requireFilters(toFilters()), "/filters");
        rules.hold(() -> SavedViewDetails.requireColumns(toColumns()), "/columns");
    }

    static SavedViewRequest of(SavedViewDetails details) {
        return new SavedViewRequest(
                details.name(),
                details.shared(),
                details.inOrder(),
                details.sort(),
                details.columns().stream().map(TicketColumn::word).toList());
    }

    SavedViewDetails toDetails() {
        return new SavedViewDetails(name, Boolean.TRUE.equals(shared), toFilters(), sort, toColumns());
    }

    private Map<String, String> toFilters() {
        return filters == null ? Map.of() : filters;
    }

    private List<TicketColumn> toColumns() {
        return columns == null
                ? List.of()
                : columns.stream().map(TicketColumn::of).toList();
    }
}
