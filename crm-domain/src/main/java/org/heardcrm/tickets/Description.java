package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The particulars of an exception as they are kept. */
@Embeddable
class Description {

    @Column(name = "contact_id")
    private @Nullable Long contactId;

    private String summary;
    private @Nullable String goal;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "category_id")
    private @Nullable Long categoryId;

    @Column(name = "offering_id")
    private @Nullable Long offeringId;

    @SuppressWarnings("NullAway.Init")
    protected Description() {
        // for JPA
    }

    /** @throws org.heardcrm.platform.RuleBroken when the summary is missing, or a text is too long */
    static Description of(Particulars particulars) {
        Description description = new Description();
        description.contactId = particulars.contactId();
        description.summary =
                Words.required("/summary", "A summary", particulars.summary(), ExceptionTicket.LONGEST_SUMMARY);
        description.goal = particulars.goal() == null
                ? null
                : Words.optional("/goal", "The client's goal", particulars.goal(), ExceptionTicket.LONGEST_GOAL);
        description.impact = particulars.impact();
        description.channel = particulars.channel();
        description.categoryId = particulars.categoryId();
        description.offeringId = particulars.offeringId();
        return description;
    }

    Particulars particulars() {
        return new Particulars(contactId, summary, goal, impact, channel, categoryId, offeringId);
    }
}
