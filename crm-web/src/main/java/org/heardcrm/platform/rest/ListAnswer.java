package org.heardcrm.platform.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the path of what follows, or null at the end
 */
public record ListAnswer<V>(List<V> items, @Nullable String next) {}
