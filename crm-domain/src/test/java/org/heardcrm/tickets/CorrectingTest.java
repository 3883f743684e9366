package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.anException;

import org.junit.jupiter.api.Test;

/** What describes an exception is corrected. */
class CorrectingTest {

    private final TicketFixture fixture = anException();
    private final ExceptionTicket ticket = fixture.ticket();
    private final Particulars before = ticket.particulars();

    @Test
    void theEventNamesWhatWasChanged() {
        ticket.describing()
                .edit(
                        new Particulars(
                                null,
                                "Invoices go astray",
                                before.goal(),
                                Impact.BLOCKED,
                                before.channel(),
                                null,
                                null),
                        ANNA,
                        fixture.later());
        assertThat(ticket.newEvents()).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.EDITED);
            assertThat(event.value()).isEqualTo("summary,impact,contact");
        });
        assertThat(ticket.particulars().summary()).isEqualTo("Invoices go astray");
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        long version = ticket.version();
        ticket.describing()
                .edit(
                        new Particulars(
                                before.contactId(),
                                " " + before.summary() + " ",
                                null,
                                before.impact(),
                                before.channel(),
                                null,
                                null),
                        ANNA,
                        fixture.later());
        assertThat(ticket.version()).isEqualTo(version);
    }
}
