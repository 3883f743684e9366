package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.CannedReply;
import org.heardcrm.tickets.CannedReplyId;
import org.heardcrm.tickets.CannedText;
import org.jspecify.annotations.Nullable;

/** Admins keep the list of canned replies. */
@Stateless
@Needs(Right.WRITE_LISTS)
public class KeepingCannedReplies {

    @Inject
    private CannedReplies replies;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @throws Duplicate when there is one of that name */
    public CannedReplyId add(String name, String text, @Nullable String language) {
        refuse(replies.named(name), name);
        CannedReply reply =
                CannedReply.named(new CannedReplyId(ids.next()), name, new CannedText(text), language, clock.instant());
        replies.add(reply);
        return reply.id();
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws Duplicate when another one has that name
     */
    public void change(
            CannedReplyId id,
            String name,
            String text,
            @Nullable String language,
            boolean active,
            @Nullable Long version) {
        CannedReply reply = replies.byId(id, version);
        refuse(replies.named(name).filter(other -> !other.equals(id)), name);
        reply.describe(name, new CannedText(text), language, active, clock.instant());
        replies.flush();
    }

    private static void refuse(Optional<CannedReplyId> other, String name) {
        other.ifPresent(id -> {
            throw new Duplicate(
                    Sentence.of("canned-known", "There is such a canned reply already."),
                    List.of(new Duplicate.Candidate(id.toString(), name.strip())));
        });
    }
}
