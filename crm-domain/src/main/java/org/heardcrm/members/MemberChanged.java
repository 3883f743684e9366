package org.heardcrm.members;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** A member's name, roles, teams or other details are not what they were. */
public record MemberChanged(long memberId, Instant at) implements DomainEvent {}
