package org.heardcrm.members.access.rest;

/**
 * A token just issued.
 *
 * @param value what to send as {@code Authorization: Bearer}; shown now and never again
 */
public record IssuedTokenView(String value, TokenView token) {}
