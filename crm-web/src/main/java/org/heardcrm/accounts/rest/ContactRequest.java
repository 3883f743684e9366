package org.heardcrm.accounts.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.application.ContactRow;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a contact, when it becomes known and later; the first account is primary unless another says so.
 *
 * @param language in which the contact is written to, {@code en} or {@code de}; the firm's unless given
 */
public record ContactRequest(
        @NotBlank @Size(max = ContactDetails.LONGEST_NAME) String name,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 200) String externalId,
        @Nullable String language,
        @Size(min = 1, max = 200) List<BelongingRequest> accounts)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
        rules.hold(() -> ContactDetails.emailOf(email), "/email");
        rules.line("/phone", phone);
        rules.line("/externalId", externalId);
        rules.hold(() -> Languages.optional(language), "/language");
        rules.withinEach("/accounts", accounts);
    }

    static ContactRequest of(ContactRow row) {
        ContactDetails details = row.details();
        return new ContactRequest(
                details.name(),
                details.email(),
                details.phone(),
                details.externalId(),
                details.language(),
                row.accounts().stream().map(BelongingRequest::of).toList());
    }

    ContactDetails toDetails() {
        return new ContactDetails(name, email, phone, externalId, language);
    }

    List<Belonging> toBelongings() {
        return IntStream.range(0, accounts.size())
                .mapToObj(i -> RuleBroken.within("/accounts/" + i, accounts.get(i)::toBelonging))
                .toList();
    }
}
