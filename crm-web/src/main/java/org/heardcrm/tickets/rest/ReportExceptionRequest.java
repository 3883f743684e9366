package org.heardcrm.tickets.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.application.Report;
import org.jspecify.annotations.Nullable;

/** An exception to report: the account and the contact by identifier, or by name when they may be new. */
public record ReportExceptionRequest(
        @Nullable String accountId,
        @Valid @Nullable NamedAccount account,
        @Nullable String contactId,
        @Valid @Nullable NamedContact contact,
        @NotNull @Size(min = 1, max = 200) String summary,
        @Size(max = 2000) @Nullable String goal,
        @Size(max = 65536) @Nullable String description,
        @NotNull Impact impact,
        @NotNull Channel channel,
        @Nullable RaisedBy raisedBy,
        @Nullable String category,
        @Nullable String offering,
        @Size(max = 200) @Nullable String externalId,
        @Nullable Instant reportedAt) {

    /** Found by its name without case, or new. */
    public record NamedAccount(
            @NotNull @Size(min = 1, max = 200) String name) {}

    /** Found by the address, else by the name within the account, or new. */
    public record NamedContact(
            @NotNull @Size(min = 1, max = 200) String name,
            @Size(max = 254) @Nullable String email) {}

    Report toReport() {
        requireOneOf("account", accountId, account);
        requireOneOf("contact", contactId, contact);
        return new Report(
                id(accountId, "This account"),
                account == null ? null : account.name(),
                id(contactId, "This contact"),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                summary,
                goal,
                description,
                impact,
                channel,
                raisedBy == null ? RaisedBy.CLIENT : raisedBy,
                Source.REST,
                id(category, "This category"),
                id(offering, "This offering"),
                externalId,
                reportedAt);
    }

    static @Nullable Long id(@Nullable String text, String noun) {
        return text == null ? null : Id.parse(text, noun);
    }

    private static void requireOneOf(String what, @Nullable Object identified, @Nullable Object named) {
        if ((identified == null) == (named == null)) {
            throw new RuleBroken(
                    "one-" + what,
                    "/" + what,
                    Sentence.of(
                            "one-of-two", "An exception needs its {0}: either “{0}Id” or “{0}”, and not both.", what));
        }
    }
}
