package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an exception is laid aside: until a time (it is snoozed), or as none of ours (it is put away). A snooze is over
 * by the clock, without anybody writing it; what then stands here tells that the exception is back until a member does
 * something with it. A word of the client does not end a snooze, since most of them are thanks: it is kept as its news.
 * What asks for us anew ends it at once.
 */
@Embeddable
public class Shelf {

    @Column(name = "snoozed_until")
    private @Nullable Instant snoozedUntil;

    @Column(name = "snooze_news_at")
    private @Nullable Instant newsAt;

    @Column(name = "put_away")
    private boolean putAway;

    @Enumerated(EnumType.STRING)
    @Column(name = "put_away_as")
    private @Nullable PutAwayAs putAwayAs;

    protected Shelf() {
        // for JPA, and the blank beginning
    }

    static Shelf empty() {
        return new Shelf();
    }

    void after(TicketEvent event) {
        if (isSeenAt(event)) {
            wake();
        }
        switch (event.type()) {
            case SNOOZED -> {
                snoozedUntil = event.due();
                newsAt = null;
            }
            case WOKEN, RESOLVED, CONFIRMED, REOPENED -> wake();
            case REPLY -> newsAt = null;
            case CLIENT_MESSAGE -> newsAt = isSnoozed(event.at()) ? event.at() : newsAt;
            case PUT_AWAY -> {
                putAway = true;
                putAwayAs = PutAwayAs.valueOf(Objects.requireNonNull(event.value(), "It says as what."));
            }
            case PUT_BACK -> {
                putAway = false;
                putAwayAs = null;
            }
            default -> {
                // the others lay nothing aside and take nothing up again
            }
        }
    }

    /** A member did something after the time was over, and so has seen that the exception is back. */
    private boolean isSeenAt(TicketEvent event) {
        return snoozedUntil != null && event.by().isMember() && !isSnoozed(event.at());
    }

    private void wake() {
        snoozedUntil = null;
        newsAt = null;
    }

    boolean isSnoozed(Instant now) {
        return snoozedUntil != null && now.isBefore(snoozedUntil);
    }

    /** Until when it is snoozed; a time that has passed tells since when it is back; null when neither. */
    public @Nullable Instant snoozedUntil() {
        return snoozedUntil;
    }

    /** When the client last wrote into the snooze that stands, or null when they did not. */
    public @Nullable Instant newsAt() {
        return newsAt;
    }

    public boolean isPutAway() {
        return putAway;
    }

    /** Null unless it is put away. */
    public @Nullable PutAwayAs putAwayAs() {
        return putAwayAs;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(snoozedUntil, newsAt, putAway, putAwayAs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return parts().toString();
    }
}
