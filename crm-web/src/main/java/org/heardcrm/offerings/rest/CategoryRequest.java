package org.heardcrm.offerings.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.offerings.CategoryDetails;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/** What is written about a category; without {@code parentId} it stands at the top. */
public record CategoryRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String parentId,
        @Nullable Boolean retired) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
        rules.hold(this::parent, "/parentId");
    }

    static CategoryRequest of(CategoryDetails details) {
        CategoryId parent = details.parent();
        return new CategoryRequest(details.name(), parent == null ? null : parent.toString(), details.retired());
    }

    CategoryDetails toDetails() {
        return new CategoryDetails(name, parent(), Boolean.TRUE.equals(retired));
    }

    private @Nullable CategoryId parent() {
        try {
            return parentId == null ? null : CategoryId.parse(parentId);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("parent-unknown", "/parentId", "The category above it does not exist.");
        }
    }
}
