package org.heardcrm.accounts;

import org.jspecify.annotations.Nullable;

/** One field of an account that has another value now; null is "not known". */
public record Change(
        String field, @Nullable String before, @Nullable String after) {}
