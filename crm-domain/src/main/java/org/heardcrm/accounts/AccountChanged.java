package org.heardcrm.accounts;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** Something about an account has another value now. */
public record AccountChanged(long accountId, Instant at) implements DomainEvent {}
