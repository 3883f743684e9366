package org.heardcrm.demo.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Possible business with a client.
 *
 * @param decided when it was won or lost, or null while it is open
 * @param lost why it was lost, or null
 */
record Deal(
        Client client,
        String title,
        BigDecimal amount,
        Origin origin,
        Instant opened,
        @Nullable Instant decided,
        @Nullable String lost,
        boolean recurring,
        int by) {}
