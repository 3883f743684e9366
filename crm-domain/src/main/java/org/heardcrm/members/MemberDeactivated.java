package org.heardcrm.members;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A member has left; {@code passToId} carries on. */
public record MemberDeactivated(long memberId, @Nullable Long passToId, Instant at) implements DomainEvent {}
