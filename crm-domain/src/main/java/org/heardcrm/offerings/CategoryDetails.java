package org.heardcrm.offerings;

import org.heardcrm.platform.Line;
import org.jspecify.annotations.Nullable;

/**
 * What an admin may write about a category.
 *
 * @param name 1 to 100 characters, once below a parent
 * @param parent null at the top of the tree
 * @param retired no longer offered to choose from; what bears it keeps it
 */
public record CategoryDetails(String name, @Nullable CategoryId parent, boolean retired) {

    private static final int LONGEST_NAME = 100;

    /** @throws org.heardcrm.platform.RuleBroken when it is no name */
    public CategoryDetails {
        name = Line.required("/name", "A name", name, LONGEST_NAME);
    }
}
