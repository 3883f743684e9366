package org.heardcrm.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.RuleBroken;

/** What can be told of an exception in a list of them: a column of a CSV file, a fact of a row. */
public enum TicketColumn {
    NUMBER,
    STATE,
    SUMMARY,
    ACCOUNT,
    CONTACT,
    OWNER,
    IMPACT,
    CHANNEL,
    CATEGORY,
    OFFERING,
    TAGS,
    REPORTED_AT,
    UPDATED_AT,
    WAITING_SINCE,
    NEXT_DUE_AT,
    SNOOZED_UNTIL,
    RESOLVED_AT,
    RESOLUTION,
    CLOSED_AT,
    CLOSED_BY,
    GOAL,
    CONTACTS,
    REPEATS,
    HANDOFFS,
    WAITED_HOURS,
    PUT_AWAY,
    EXTERNAL_ID;

    /** As REST spells it: {@code waitingSince}. */
    public String word() {
        return Stream.of(name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(),
                        word -> word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)));
    }

    /** @throws RuleBroken when there is no such column */
    public static TicketColumn of(String word) {
        return Stream.of(values())
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "column-known",
                        "/columns",
                        "There is no column “{0}”. There are {1}.",
                        word,
                        words(List.of(values()))));
    }

    /** Words with commas between them, as they are kept; nothing gives none. */
    static List<TicketColumn> listed(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",")).map(TicketColumn::of).toList();
    }

    static String words(List<TicketColumn> columns) {
        return columns.stream().map(TicketColumn::word).collect(Collectors.joining(","));
    }
}
