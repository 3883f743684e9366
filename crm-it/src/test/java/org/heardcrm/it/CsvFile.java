package org.heardcrm.it;

import java.util.ArrayList;
import java.util.List;

/** A CSV file as RFC 4180 reads it, by somebody who knows nothing of how Heard writes it. */
public record CsvFile(List<List<String>> lines) {

    public static CsvFile parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || text.startsWith("\r\n", i))) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    i++;
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return new CsvFile(lines);
    }

    /** What stands below this word of the head. */
    public List<String> column(String head) {
        int place = lines.get(0).indexOf(head);
        return lines.stream().skip(1).map(line -> line.get(place)).toList();
    }
}
