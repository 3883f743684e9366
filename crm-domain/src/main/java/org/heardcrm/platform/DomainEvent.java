package org.heardcrm.platform;

/**
 * A fact that other rooms may want to know: a record of ids and instants, living with its sender. A use case fires it
 * inside its transaction; the outbox stores it in the same one.
 */
public interface DomainEvent {}
