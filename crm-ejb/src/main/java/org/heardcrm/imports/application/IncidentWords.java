package org.heardcrm.imports.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Impact;
import org.jspecify.annotations.Nullable;

/** How an incident is described: as its last row does. */
record IncidentWords(Impact impact, Channel channel, String summary, List<String> categories, List<Remark> warnings) {

    private static final String BETWEEN = " · ";

    static IncidentWords of(List<IncidentRow> rows, IncidentRow last) {
        Impact impact = impact(rows);
        List<Remark> warnings = impact != null
                ? List.of()
                : List.of(Remark.of(last, "Its impact is not known; it is taken as 2, hindered."));
        return new IncidentWords(
                impact == null ? Impact.HINDERED : impact,
                channel(last.contactType()),
                summary(last),
                categories(last),
                warnings);
    }

    /** What the last row does not know an earlier one may. */
    private static @Nullable Impact impact(List<IncidentRow> rows) {
        return rows.stream()
                .map(IncidentRow::impact)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String summary(IncidentRow last) {
        String known = Stream.of(last.category(), last.subcategory(), last.symptom())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BETWEEN));
        String summary = known.isEmpty() ? last.number() : known;
        int most = ExceptionTicket.LONGEST_SUMMARY;
        return summary.codePointCount(0, summary.length()) <= most
                ? summary
                : summary.substring(0, summary.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** A subcategory without its category has no place in the tree. */
    private static List<String> categories(IncidentRow last) {
        List<String> path = new ArrayList<>();
        for (String name : new @Nullable String[] {last.category(), last.subcategory(), last.symptom()}) {
            if (name == null) {
                break;
            }
            path.add(name);
        }
        return path;
    }

    private static Channel channel(@Nullable String contactType) {
        return switch (contactType == null ? "" : contactType.toLowerCase(Locale.ROOT)) {
            case "phone", "ivr" -> Channel.PHONE;
            case "email" -> Channel.MAIL;
            case "self service", "self-service", "web" -> Channel.WEB;
            case "chat", "virtual agent" -> Channel.CHAT;
            default -> Channel.OTHER;
        };
    }
}
