package org.heardcrm.offerings.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.offerings.Offering;
import org.heardcrm.offerings.OfferingDetails;
import org.heardcrm.offerings.OfferingId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.jspecify.annotations.Nullable;

/** An admin keeps the list of what the firm offers. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class KeepingOfferings {

    @Inject
    private Offerings offerings;

    @Inject
    private Turns turns;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @throws Duplicate when there is one of this name */
    public OfferingId create(OfferingDetails details) {
        turns.take("offering", details.name());
        refuseTwin(details, null);
        Offering offering = Offering.added(new OfferingId(ids.next()), details, clock.instant());
        offerings.add(offering);
        return offering.id();
    }

    /**
     * @param expected the version the caller looked at
     * @throws Stale when it has another version now
     * @throws Duplicate when there is another of this name
     */
    public void edit(OfferingId id, long expected, OfferingDetails details) {
        turns.take("offering", details.name());
        Offering offering = offerings.forChange(id);
        if (offering.version() != expected) {
            throw new Stale(Offerings.NOUN, offering.version());
        }
        refuseTwin(details, id);
        offering.edit(details, clock.instant());
        offerings.flush();
    }

    /** Belongs to the demo firm from now on. */
    @Needs(Right.ADMINISTER)
    public void markDemo(OfferingId id) {
        offerings.forChange(id).markDemo();
    }

    private void refuseTwin(OfferingDetails details, @Nullable OfferingId self) {
        Optional<Candidate> twin = offerings
                .named(details.name())
                .filter(found -> self == null || !found.id().equals(self.toString()));
        if (twin.isPresent()) {
            throw new Duplicate(
                    Sentence.of("offering-known", "There is an offering of this name already."), List.of(twin.get()));
        }
    }
}
