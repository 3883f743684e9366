package org.heardcrm.members.access.application;

/** Somebody's way in has changed: what is remembered about it is forgotten once the transaction is through. */
public record AccessChanged() {}
