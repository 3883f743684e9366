package org.heardcrm.accounts;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** Money of an account was entered; a won opportunity's too. */
public record RevenueEntered(long accountId, long revenueId, Instant at) implements DomainEvent {}
