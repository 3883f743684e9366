package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.jspecify.annotations.Nullable;

/**
 * An exception as somebody reports it: the account and the contact by identifier or, if they may be new, by name.
 *
 * @param account its identifier, or null when named
 * @param accountName its name, or null when identified
 * @param contact the identifier, or null when named
 * @param contactName the name, or null when identified
 * @param contactEmail the address, or null when unknown
 * @param reportedAt when, or null for now; back-dating needs {@code imports:write}
 */
public record Report(
        @Nullable Long account,
        @Nullable String accountName,
        @Nullable Long contact,
        @Nullable String contactName,
        @Nullable String contactEmail,
        String summary,
        @Nullable String goal,
        @Nullable String description,
        Impact impact,
        Channel channel,
        RaisedBy raisedBy,
        Source source,
        @Nullable Long category,
        @Nullable Long offering,
        @Nullable String externalId,
        @Nullable Instant reportedAt) {}
