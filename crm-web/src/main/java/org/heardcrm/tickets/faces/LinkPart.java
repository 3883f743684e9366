package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.PublicAddress;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.ClientLink;
import org.heardcrm.tickets.ClientLinkId;
import org.heardcrm.tickets.application.GivingClientLinks;
import org.jspecify.annotations.Nullable;

/** The client's private links to the open exception. */
@Named
@RequestScoped
public class LinkPart {

    @Inject
    private GivingClientLinks links;

    @Inject
    private WorkspacePage page;

    @Inject
    private PublicAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private HeardClock clock;

    private @Nullable String fresh;

    /** A link as the page lists it: without its address, which nobody knows any more. */
    public record Listed(String id, Instant madeAt, Instant endsAt, boolean revoked, boolean open) {}

    /** Makes a link; its address is told this once. */
    public void give() {
        fresh = address.of("/c/" + links.give(page.ticket()).token().text());
    }

    public void revoke(String link) {
        links.revoke(page.ticket(), ClientLinkId.parse(link));
        messages.say("tickets.linkRevoked");
    }

    /** The address of the link that was made just now, or null. */
    public @Nullable String getFresh() {
        return fresh;
    }

    /** Newest first. */
    public List<Listed> getLinks() {
        return links.of(page.ticket()).stream().map(this::listed).toList();
    }

    private Listed listed(ClientLink link) {
        return new Listed(
                link.id().toString(),
                link.createdAt(),
                link.expiresAt(),
                link.revokedAt() != null,
                link.isValid(clock.instant()));
    }
}
