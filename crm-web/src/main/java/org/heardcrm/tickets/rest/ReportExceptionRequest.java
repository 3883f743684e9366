package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.application.Report;
import org.jspecify.annotations.Nullable;

/** An exception to report: the account and the contact by identifier, or by name when they may be new. */
public record ReportExceptionRequest(
        @Nullable String accountId,
        @Nullable NamedAccount account,
        @Nullable String contactId,
        @Nullable NamedContact contact,
        @NotBlank @Size(max = 200) String summary,
        @Size(max = 2000) @Nullable String goal,
        @Size(max = 65536) @Nullable String description,
        @NotNull Impact impact,
        @NotNull Channel channel,
        @Nullable RaisedBy raisedBy,
        @Nullable String category,
        @Nullable String offering,
        @Size(max = 200) @Nullable String externalId,
        @Nullable Instant reportedAt)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> requireOneOf("account", accountId, account), "/accountId", "/account");
        rules.hold(() -> requireOneOf("contact", contactId, contact), "/contactId", "/contact");
        rules.hold(() -> id("/accountId", accountId, "This account"), "/accountId");
        rules.within("/account", account);
        rules.hold(() -> id("/contactId", contactId, "This contact"), "/contactId");
        rules.within("/contact", contact);
        rules.hold(() -> id("/category", category, "This category"), "/category");
        rules.hold(() -> id("/offering", offering, "This offering"), "/offering");
    }

    /** Found by its name without case, or new. */
    public record NamedAccount(@NotBlank @Size(max = 200) String name) implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.line("/name", name);
        }
    }

    /** Found by the address, else by the name within the account, or new. */
    public record NamedContact(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 254) @Nullable String email) implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.line("/name", name);
            rules.hold(() -> ContactDetails.emailOf(email), "/email");
        }
    }

    Report toReport() {
        requireOneOf("account", accountId, account);
        requireOneOf("contact", contactId, contact);
        return new Report(
                id("/accountId", accountId, "This account"),
                account == null ? null : account.name(),
                id("/contactId", contactId, "This contact"),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                summary,
                goal,
                description,
                impact,
                channel,
                raisedBy == null ? RaisedBy.CLIENT : raisedBy,
                Source.REST,
                id("/category", category, "This category"),
                id("/offering", offering, "This offering"),
                externalId,
                reportedAt);
    }

    /** @throws RuleBroken when the text is no identifier */
    static @Nullable Long id(String pointer, @Nullable String text, String noun) {
        return Identifiers.readOrNull(text, pointer, given -> Id.parse(given, noun));
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
