package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The free words under which an exception is found again, in the order of the alphabet. */
@Embeddable
public class Tags {

    /** With a comma between them, which no tag contains. */
    @Column(name = "tags")
    private String words = "";

    protected Tags() {
        // for JPA, and the blank beginning
    }

    static Tags none() {
        return new Tags();
    }

    /** As they are kept: in the order of the alphabet with commas between them; nothing is none. */
    public static List<String> kept(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }

    void after(TicketEvent event) {
        if (event.type() == EventType.TAGGED) {
            become(TagChange.told(Objects.requireNonNull(event.value(), "A tagging says what changed.")));
        }
    }

    private void become(TagChange change) {
        TreeSet<String> now = new TreeSet<>(words());
        now.addAll(change.add());
        now.removeAll(change.remove());
        words = String.join(",", now);
    }

    /** What of a change is one: a tag that is there is not added, one that is not there is not removed. */
    TagChange effective(TagChange wished) {
        List<String> before = words();
        return new TagChange(
                wished.add().stream()
                        .filter(tag -> !before.contains(tag))
                        .filter(tag -> !wished.remove().contains(tag))
                        .toList(),
                wished.remove().stream().filter(before::contains).toList());
    }

    /** How many there will be after an effective change. */
    int countAfter(TagChange effective) {
        return words().size() + effective.add().size() - effective.remove().size();
    }

    public List<String> words() {
        return kept(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tags that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
