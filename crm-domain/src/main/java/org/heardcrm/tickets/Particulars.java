package org.heardcrm.tickets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What describes an exception and may be corrected at any time. */
public record Particulars(
        @Nullable Long contactId,
        String summary,
        @Nullable String goal,
        Impact impact,
        Channel channel,
        @Nullable Long categoryId,
        @Nullable Long offeringId) {

    /** How long the one line may be, in characters. */
    public static final int LONGEST_SUMMARY = 200;

    /** How long the client's goal may be, in characters. */
    public static final int LONGEST_GOAL = 2_000;

    static Particulars of(Opening opening) {
        return new Particulars(
                opening.contactId(),
                opening.summary(),
                opening.goal(),
                opening.impact(),
                opening.channel(),
                opening.categoryId(),
                opening.offeringId());
    }

    /** The names of what is different in the other one, in this order: {@code summary}, {@code goal} and so on. */
    List<String> unlike(Particulars other) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("summary", summary.equals(other.summary));
        same.put("goal", Objects.equals(goal, other.goal));
        same.put("impact", impact == other.impact);
        same.put("channel", channel == other.channel);
        same.put("category", Objects.equals(categoryId, other.categoryId));
        same.put("contact", Objects.equals(contactId, other.contactId));
        same.put("offering", Objects.equals(offeringId, other.offeringId));
        return same.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
