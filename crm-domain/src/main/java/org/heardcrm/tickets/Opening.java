package org.heardcrm.tickets;

import java.time.Instant;
import org.heardcrm.platform.Author;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an exception when it is reported.
 *
 * @param number the number people will say
 * @param accountId the account it happened to
 * @param contactId who of the account we speak with, or null when nobody is known
 * @param summary one line, 1 to 200 characters
 * @param goal what the client wants to achieve, in their words, up to 2,000 characters, or null
 * @param description the first words said about it, up to 65,536 characters, or null
 * @param externalId its name in the system it came from, or null
 * @param by who tells us
 * @param reportedAt when it was reported
 * @param demo whether it belongs to the demo firm
 */
public record Opening(
        TicketNumber number,
        long accountId,
        @Nullable Long contactId,
        String summary,
        @Nullable String goal,
        @Nullable String description,
        Impact impact,
        Channel channel,
        RaisedBy raisedBy,
        Source source,
        @Nullable Long categoryId,
        @Nullable Long offeringId,
        @Nullable String externalId,
        Author by,
        Instant reportedAt,
        boolean demo) {}
