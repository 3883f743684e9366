package org.heardcrm.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * An incident log in CSV (RFC 4180, comma, a first line of column names, UTF-8): one row per update
 * of an incident, in any order.
 *
 * <p>A row that cannot be read is an error with its line. The incident it belongs to is left out whole, since part of its
 * life would be missing; sent again with the row mended, it comes in.
 */
final class IncidentLog {

    private static final CSVFormat SHAPE =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Map<String, List<IncidentRow>> incidents = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private final List<Remark> errors = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private long rows;

    private IncidentLog() {}

    /** @throws LogUnreadable when the whole is no incident log, or it ends within a quoted field */
    static IncidentLog read(InputStream bytes, ZoneId zone) {
        IncidentLog log = new IncidentLog();
        long[] line = {1};
        try (Reader text = reader(bytes);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(SHAPE).get()) {
            log.take(parser, new LogTime(zone), line);
        } catch (CharacterCodingException notText) {
            throw new LogUnreadable(line[0], "Near this line the file is no text in UTF-8.");
        } catch (IOException broken) {
            throw new LogUnreadable(line[0], "From this line on it is no CSV: " + broken.getMessage());
        }
        log.incidents.keySet().removeAll(log.broken);
        return log;
    }

    private static Reader reader(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private void take(CSVParser parser, LogTime time, long[] line) throws IOException {
        RowReader reader = null;
        try {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                List<String> fields = records.next().toList();
                if (!isBlank(fields)) {
                    reader = take(reader, line[0], fields, time);
                }
                line[0] = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        if (reader == null) {
            throw new LogUnreadable(1, "The file is empty.");
        }
    }

    private RowReader take(@Nullable RowReader reader, long line, List<String> fields, LogTime time) {
        if (reader == null) {
            return new RowReader(IncidentColumns.of(line, withoutMark(fields)), time);
        }
        rows++;
        try {
            IncidentRow row = reader.read(line, fields);
            incidents.computeIfAbsent(row.number(), number -> new ArrayList<>()).add(row);
            reader.doubts(fields).stream().findFirst().ifPresent(doubt -> doubt(row, doubt));
        } catch (RowUnreadable unreadable) {
            @Nullable String number = reader.number(fields).orElse(null);
            errors.add(new Remark(line, number, String.valueOf(unreadable.getMessage())));
            if (number != null && broken.add(number)) {
                warnings.add(new Remark(line, number, "It is left out, because this line of it cannot be read."));
            }
        }
        return reader;
    }

    /** Once for each incident: whoever looks there finds the others. */
    private void doubt(IncidentRow row, String doubt) {
        if (doubted.add(row.number())) {
            warnings.add(Remark.of(row, doubt));
        }
    }

    private static boolean isBlank(List<String> fields) {
        return fields.size() == 1 && fields.get(0).isBlank();
    }

    private static List<String> withoutMark(List<String> header) {
        List<String> names = new ArrayList<>(header);
        if (!names.get(0).isEmpty() && names.get(0).charAt(0) == BYTE_ORDER_MARK) {
            names.set(0, names.get(0).substring(1));
        }
        return names;
    }

    /** How many rows there are, readable or not. */
    long rows() {
        return rows;
    }

    /** The rows of each incident, as they stand in the file; incidents in the order of their first rows. */
    Map<String, List<IncidentRow>> incidents() {
        return incidents;
    }

    List<Remark> errors() {
        return errors;
    }

    List<Remark> warnings() {
        return warnings;
    }
}
