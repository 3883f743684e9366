package org.heardcrm.referrals;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody spoke of the firm; {@code ticketId} is the exception that made them. */
public record RecommendationHeard(
        long recommendationId, long recommenderId, @Nullable Long ticketId, Sentiment sentiment, Instant at)
        implements DomainEvent {}
