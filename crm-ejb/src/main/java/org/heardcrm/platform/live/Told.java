package org.heardcrm.platform.live;

import java.util.List;

/**
 * One thing that was told to all nodes.
 *
 * @param subject what it is about, one word: {@code outbox}
 * @param ids which ones, as the subject counts them
 */
public record Told(String subject, List<String> ids) {

    /** Words with a blank between, as they travel. */
    static Told of(String line) {
        List<String> words = List.of(line.split(" "));
        return new Told(words.get(0), words.subList(1, words.size()));
    }

    String line() {
        return ids.isEmpty() ? subject : subject + " " + String.join(" ", ids);
    }

    public boolean isAbout(String wanted) {
        return subject.equals(wanted);
    }
}
