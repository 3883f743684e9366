package org.heardcrm.accounts.faces;

import java.io.Serializable;

/**
 * Somebody or something that a form offers to choose.
 *
 * @param label what tells it from others of its name
 */
public record Choice(String id, String label) implements Serializable {}
