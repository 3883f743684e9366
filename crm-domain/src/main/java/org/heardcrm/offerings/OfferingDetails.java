package org.heardcrm.offerings;

import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an admin may write about an offering.
 *
 * @param name 1 to 100 characters, unique without case
 * @param description at most 2,000 characters
 * @param retired no longer offered to choose from; what bears it keeps it
 */
public record OfferingDetails(String name, @Nullable String description, boolean retired) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 2_000;

    /** @throws RuleBroken when it is no name or too long */
    public OfferingDetails {
        name = Line.required("/name", "A name", name, LONGEST_NAME);
        description = description == null || description.isBlank() ? null : description.strip();
        if (description != null && description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION) {
            throw new RuleBroken(
                    "length",
                    "/description",
                    "{0} has at most {1} characters.",
                    Sentence.noun("A description"),
                    LONGEST_DESCRIPTION);
        }
    }
}
