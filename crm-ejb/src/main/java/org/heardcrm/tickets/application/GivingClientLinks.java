package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ClientLink;
import org.heardcrm.tickets.ClientLinkId;
import org.heardcrm.tickets.TicketId;

/** A link for the client is made, and can be taken back. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class GivingClientLinks {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private ClientLinks links;

    @Inject
    private Ids ids;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** A link and its token; the token is told this once. */
    public record Given(ClientLink link, LinkToken token) {}

    public Given give(TicketId ticket) {
        LinkToken token = LinkToken.random();
        ClientLink link = ClientLink.made(
                new ClientLinkId(ids.next()),
                tickets.byId(ticket),
                token.hash(),
                caller.get().author(),
                clock.instant());
        links.add(link);
        return new Given(link, token);
    }

    public void revoke(TicketId ticket, ClientLinkId id) {
        links.byId(ticket, id).revoke(clock.instant());
    }

    /** A link that nobody got, since the letter it stood in was refused, is as if it had never been made. */
    public void takeBack(ClientLinkId id) {
        links.remove(id);
    }

    @Needs(Right.READ_TICKETS)
    public List<ClientLink> of(TicketId ticket) {
        tickets.byId(ticket);
        return links.of(ticket);
    }
}
