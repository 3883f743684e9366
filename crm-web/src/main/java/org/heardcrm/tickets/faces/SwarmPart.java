package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.tickets.application.Swarm;
import org.heardcrm.tickets.application.Swarm.Help;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** Who helps the owner of the open exception, and where the reader stands in it. */
@Named
@RequestScoped
public class SwarmPart {

    @Inject
    private Swarm swarm;

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart conversation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Shown shown;

    private TicketView.@Nullable Named cover;
    private @Nullable Instant coverUntil;
    private List<Help> helpers = List.of();

    @PostConstruct
    void load() {
        if (conversation.getTicket() != null) {
            Swarm.Standing standing = swarm.of(page.ticket());
            cover = standing.cover();
            coverUntil = standing.coverUntil();
            helpers = standing.helpers();
        }
    }

    /** Who is asked while the owner is away, or null. */
    public TicketView.@Nullable Named getCover() {
        return cover;
    }

    public @Nullable Instant getCoverUntil() {
        return coverUntil;
    }

    public List<Help> getHelpers() {
        return helpers;
    }

    /** What the reader is asked here and has not answered, or null. */
    public @Nullable Help getAsk() {
        return helpers.stream()
                .filter(help -> isMe(help) && help.isAsked())
                .findFirst()
                .orElse(null);
    }

    public boolean isJoined() {
        return helpers.stream().anyMatch(help -> isMe(help) && help.isJoined());
    }

    /** Whether the reader, who is not asked, may help all the same. */
    public boolean isJoinable() {
        return conversation.may("join") && !conversation.isMine() && !isJoined() && getAsk() == null;
    }

    /** Whether the reader may thank this one. */
    public boolean isThankable(Help help) {
        return conversation.may("thank") && help.joinedAt() != null && help.thankedAt() == null && !isMe(help);
    }

    /** How long somebody has helped. */
    public String helped(Help help) {
        return help.helped() == null ? "" : shown.hours(help.helped().toMillis() / 3_600_000.0);
    }

    private boolean isMe(Help help) {
        return help.member().id().equals(String.valueOf(caller.get().author().id()));
    }
}
