package org.heardcrm.members.rest;

import org.jspecify.annotations.Nullable;

/**
 * A member leaves.
 *
 * @param passTo the agent who carries on; needed when there are open exceptions
 */
public record DeactivateRequest(@Nullable String passTo) {}
