package org.heardcrm.offerings.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.offerings.Category;
import org.heardcrm.offerings.CategoryDetails;
import org.heardcrm.offerings.CategoryId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.jspecify.annotations.Nullable;

/** An admin keeps the tree of categories; an import grows it. */
@Stateless
public class KeepingCategories {

    @Inject
    private Categories categories;

    @Inject
    private Turns turns;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /**
     * @throws Duplicate when the parent has one of this name
     * @throws RuleBroken when there is no such parent
     */
    @Needs(Right.WRITE_LISTS)
    public CategoryId create(CategoryDetails details) {
        turns.take("category", "tree");
        lineOf(details.parent());
        refuseTwin(details, null);
        return add(details);
    }

    /**
     * @param expected the version the caller looked at
     * @throws Stale when it has another version now
     * @throws Duplicate when the parent has another of this name
     * @throws RuleBroken when there is no such parent, or it stands below this one
     */
    @Needs(Right.WRITE_LISTS)
    public void edit(CategoryId id, long expected, CategoryDetails details) {
        turns.take("category", "tree");
        Category category = categories.forChange(id);
        if (category.version() != expected) {
            throw new Stale(Categories.NOUN, category.version());
        }
        refuseTwin(details, id);
        category.edit(details, lineOf(details.parent()), clock.instant());
        categories.flush();
    }

    /**
     * The category at the end of a path of names from the top, without case; what is missing is added. For a use case
     * that has checked its own right.
     */
    public CategoryId atPath(List<String> names) {
        CategoryId parent = null;
        for (String name : names) {
            parent = named(new CategoryDetails(name, parent, false));
        }
        if (parent == null) {
            throw new RuleBroken("required", "/category", Sentence.of("category-name", "A category has a name."));
        }
        return parent;
    }

    /** Belongs to the demo firm from now on. */
    @Needs(Right.ADMINISTER)
    public void markDemo(CategoryId id) {
        categories.forChange(id).markDemo();
    }

    private CategoryId named(CategoryDetails details) {
        return known(details).orElseGet(() -> {
            turns.take("category", "tree");
            return known(details).orElseGet(() -> add(details));
        });
    }

    private Optional<CategoryId> known(CategoryDetails details) {
        return categories.named(details.parent(), details.name()).map(found -> CategoryId.parse(found.id()));
    }

    private CategoryId add(CategoryDetails details) {
        Category category = Category.added(new CategoryId(ids.next()), details, clock.instant());
        categories.add(category);
        return category.id();
    }

    private List<CategoryId> lineOf(@Nullable CategoryId parent) {
        if (parent == null) {
            return List.of();
        }
        List<CategoryId> line = categories.lineOf(parent);
        if (line.isEmpty()) {
            throw new RuleBroken("parent-unknown", "/parentId", "The category above it does not exist.");
        }
        return line;
    }

    private void refuseTwin(CategoryDetails details, @Nullable CategoryId self) {
        Optional<Candidate> twin = categories
                .named(details.parent(), details.name())
                .filter(found -> self == null || !found.id().equals(self.toString()));
        if (twin.isPresent()) {
            throw new Duplicate(
                    Sentence.of("category-known", "There is a category of this name here already."),
                    List.of(twin.get()));
        }
    }
}
