package org.heardcrm.accounts;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** A person is known from now on, or is known in another account too. */
public record ContactKnown(long contactId, long accountId, Instant at) implements DomainEvent {}
