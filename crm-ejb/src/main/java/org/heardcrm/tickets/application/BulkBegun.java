package org.heardcrm.tickets.application;

/** A job over several exceptions stands in the database and waits for its runner. */
public record BulkBegun(long job) {}
