package org.heardcrm.members;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A member has left; {@code passTo} carries on. */
public record MemberDeactivated(MemberId memberId, @Nullable MemberId passTo, Instant at) implements DomainEvent {}
