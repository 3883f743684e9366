package org.heardcrm.members;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** The firm has a new member. */
public record MemberAdded(long memberId, Instant at) implements DomainEvent {}
