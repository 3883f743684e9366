package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.application.AccountRow;

/** How an account is told in one line of a list. */
@Named
@RequestScoped
public class AccountLine {

    @Inject
    private AccountChoices choices;

    @Inject
    private HttpServletRequest request;

    /** What is known beside the name: "Gold · Logistics · Germany · acme.example". */
    public String of(AccountRow row) {
        AccountDetails details = row.details();
        String country = details.country() == null ? null : choices.country(details.country());
        return Stream.of(details.tier(), details.industry(), details.sizeBand(), country, details.domain())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The address of what follows the rows shown. */
    public String next(AccountsPage page) {
        UriBuilder next = UriBuilder.fromPath(request.getContextPath() + "/accounts/accounts.xhtml")
                .queryParam("cursor", page.getNext());
        if (page.getQ() != null) {
            next.queryParam("q", "{q}").resolveTemplate("q", page.getQ());
        }
        if (page.getKind() != null) {
            next.queryParam("kind", page.getKind());
        }
        return next.build().toString();
    }
}
