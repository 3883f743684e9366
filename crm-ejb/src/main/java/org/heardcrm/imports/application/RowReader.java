package org.heardcrm.imports.application;

import static org.heardcrm.imports.application.IncidentColumns.ASSIGNEE;
import static org.heardcrm.imports.application.IncidentColumns.CALLER;
import static org.heardcrm.imports.application.IncidentColumns.CATEGORY;
import static org.heardcrm.imports.application.IncidentColumns.CLOSED_AT;
import static org.heardcrm.imports.application.IncidentColumns.CONTACT_TYPE;
import static org.heardcrm.imports.application.IncidentColumns.GROUP;
import static org.heardcrm.imports.application.IncidentColumns.IMPACT;
import static org.heardcrm.imports.application.IncidentColumns.LOCATION;
import static org.heardcrm.imports.application.IncidentColumns.MODIFICATIONS;
import static org.heardcrm.imports.application.IncidentColumns.NUMBER;
import static org.heardcrm.imports.application.IncidentColumns.OPENED_AT;
import static org.heardcrm.imports.application.IncidentColumns.REASSIGNMENTS;
import static org.heardcrm.imports.application.IncidentColumns.REOPENINGS;
import static org.heardcrm.imports.application.IncidentColumns.RESOLVED_AT;
import static org.heardcrm.imports.application.IncidentColumns.STATE;
import static org.heardcrm.imports.application.IncidentColumns.SUBCATEGORY;
import static org.heardcrm.imports.application.IncidentColumns.SYMPTOM;
import static org.heardcrm.imports.application.IncidentColumns.UPDATED_AT;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.tickets.Impact;
import org.jspecify.annotations.Nullable;

/** Makes rows of fields. Words and dates are read and kept once, however often they stand in the file. */
class RowReader {

    private static final String UNKNOWN = "?";
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ATTRIBUTE = 2_000;
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final int MOST_CHANGES_OF_HANDS = 1_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final IncidentColumns columns;
    private final LogTime time;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, LogTime.Reading> dates = new HashMap<>();

    RowReader(IncidentColumns columns, LogTime time) {
        this.columns = columns;
        this.time = time;
    }

    /** @throws RowUnreadable when a field is not what its column says */
    IncidentRow read(long line, List<String> fields) {
        expectAll(fields);
        return new IncidentRow(
                line,
                numberOf(fields),
                name(fields, STATE),
                date(fields, UPDATED_AT),
                count(fields, MODIFICATIONS, Integer.MAX_VALUE),
                count(fields, REASSIGNMENTS, MOST_CHANGES_OF_HANDS),
                count(fields, REOPENINGS, MOST_CHANGES_OF_HANDS),
                date(fields, OPENED_AT),
                dateOrNull(fields, RESOLVED_AT),
                dateOrNull(fields, CLOSED_AT),
                name(fields, CALLER),
                name(fields, LOCATION),
                name(fields, GROUP),
                name(fields, ASSIGNEE),
                name(fields, CONTACT_TYPE),
                impact(fields),
                name(fields, CATEGORY),
                name(fields, SUBCATEGORY),
                name(fields, SYMPTOM),
                attributes(fields));
    }

    /** The incident a row is about, also when the rest of it cannot be read. */
    Optional<String> number(List<String> fields) {
        int index = columns.indexOf(NUMBER);
        return index < fields.size()
                ? Optional.ofNullable(line(fields.get(index))).filter(RowReader::isNumber)
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.chars().noneMatch(Character::isISOControl);
    }

    /** The number of a row that needs one. */
    private String numberOf(List<String> fields) {
        return number(fields).orElseThrow(() -> {
            String text = line(field(fields, NUMBER));
            return new RowUnreadable(
                    text == null
                            ? "number is missing."
                            : "number “" + Shown.of(text) + "” is longer than " + LONGEST_NUMBER
                                    + " characters, or has one that no number can have.");
        });
    }

    /** What there is to say about the dates of a row. */
    List<String> doubts(List<String> fields) {
        return Stream.of(OPENED_AT, UPDATED_AT, RESOLVED_AT, CLOSED_AT)
                .flatMap(column -> Optional.ofNullable(line(field(fields, column)))
                        .map(text -> reading(column, text).doubt())
                        .map(doubt -> column + " " + doubt)
                        .stream())
                .toList();
    }

    private LogTime.Reading reading(String column, String text) {
        return dates.computeIfAbsent(text, date -> time.read(column, date));
    }

    private void expectAll(List<String> fields) {
        if (fields.size() != columns.count()) {
            throw new RowUnreadable(
                    "It has " + fields.size() + " fields; the first line names " + columns.count() + " columns.");
        }
        if (fields.stream().anyMatch(field -> field.indexOf(0) >= 0)) {
            throw new RowUnreadable("It has a character that no text can have (NUL).");
        }
    }

    private String field(List<String> fields, String column) {
        return fields.get(columns.indexOf(column));
    }

    /** One line without blanks around and with single ones inside, or null when nothing is known. */
    private @Nullable String line(String field) {
        String line = known.computeIfAbsent(field, RowReader::lineOf);
        return line.isEmpty() || line.equals(UNKNOWN) ? null : line;
    }

    private static String lineOf(String field) {
        return BLANKS.matcher(Normalizer.normalize(field, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    private @Nullable String name(List<String> fields, String column) {
        String name = line(field(fields, column));
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new RowUnreadable(
                    column + " “" + Shown.of(name) + "” is longer than " + LONGEST_NAME + " characters.");
        }
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            throw new RowUnreadable(column + " “" + Shown.of(name) + "” has a character that no name can have.");
        }
        return name;
    }

    private Instant date(List<String> fields, String column) {
        Instant date = dateOrNull(fields, column);
        if (date == null) {
            throw new RowUnreadable(column + " is missing.");
        }
        return date;
    }

    private @Nullable Instant dateOrNull(List<String> fields, String column) {
        String text = line(field(fields, column));
        return text == null ? null : reading(column, text).instant();
    }

    private int count(List<String> fields, String column, int most) {
        String text = line(field(fields, column));
        if (text == null) {
            throw new RowUnreadable(column + " is missing.");
        }
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new RowUnreadable(column + " “" + Shown.of(text) + "” is no count.");
        }
        return Integer.parseInt(text);
    }

    /** As in "2 - Medium", or the digit alone. */
    private @Nullable Impact impact(List<String> fields) {
        String text = line(field(fields, IMPACT));
        if (text == null) {
            return null;
        }
        return Stream.of(Impact.values())
                .filter(impact -> text.matches(impact.severity() + "(\\D.*)?"))
                .findFirst()
                .orElseThrow(() -> new RowUnreadable("impact “" + Shown.of(text) + "” does not begin with 1, 2 or 3."));
    }

    private Map<String, String> attributes(List<String> fields) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < columns.count(); i++) {
            String name = columns.names().get(i);
            String value = IncidentColumns.isPlaced(name) ? null : line(fields.get(i));
            if (value != null && value.length() > LONGEST_ATTRIBUTE) {
                throw new RowUnreadable(name + " is longer than " + LONGEST_ATTRIBUTE + " characters.");
            }
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return Map.copyOf(attributes);
    }
}
