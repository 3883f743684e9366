package org.heardcrm.members.access;

import java.time.Instant;
import org.heardcrm.members.MemberId;

/**
 * An admin made a link by which a member sets a password. It is told within the transaction and never stored: the link is
 * a secret, and what the outbox is told it keeps.
 */
public record MemberInvited(MemberId who, Secret link, Instant at) {}
