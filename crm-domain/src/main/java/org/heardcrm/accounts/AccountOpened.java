package org.heardcrm.accounts;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;

/** We know of an account from now on. */
public record AccountOpened(long accountId, Instant at) implements DomainEvent {}
