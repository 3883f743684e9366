package org.heardcrm.demo.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.tickets.Impact;

/**
 * One kind of trouble, and how people speak of it.
 *
 * @param category the path in the tree of categories
 * @param said what is said, by who says it when; what stands under other keys are words to be filled in
 */
record Story(int number, List<String> category, String offering, Impact impact, Phrases said) {

    private static final Set<String> SPOKEN = Set.of(
            "summary", "goal", "client", "reply", "ask", "answer", "chaser", "note", "promise", "explain", "resolve",
            "thanks", "again");

    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        Stream.of("stories-freight.txt", "stories-it.txt", "stories-field.txt").forEach(file -> {
            List<String> lines = Sheets.lines(file);
            for (int from = 0; from < lines.size(); ) {
                int to = from + 1;
                while (to < lines.size() && !lines.get(to).startsWith("== ")) {
                    to++;
                }
                stories.add(of(stories.size(), lines.subList(from, to)));
                from = to;
            }
        });
        return stories;
    }

    private static Story of(int number, List<String> lines) {
        List<String> head = Sheets.cells(lines.get(0).substring(3));
        return new Story(
                number,
                List.of(head.get(0).split(" / ")),
                head.get(1),
                Impact.valueOf(head.get(2)),
                Phrases.read(lines.subList(1, lines.size())));
    }

    /** The words that this story fills in by choice. */
    List<String> ownSlots() {
        return said.byKey().keySet().stream()
                .filter(key -> !SPOKEN.contains(key))
                .toList();
    }
}
