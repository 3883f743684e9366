package org.heardcrm.accounts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a member may write about an account; null is "not known".
 *
 * @param name 1 to 200 characters
 * @param domain the Internet domain, lower case, as in example.com
 * @param externalId the account's identifier in another system; unique
 * @param country ISO 3166-1 alpha-2, upper case
 * @param clientSince the first day as a client, not after {@code endedAt}
 */
public record AccountDetails(
        String name,
        AccountKind kind,
        @Nullable String domain,
        @Nullable String externalId,
        @Nullable String tier,
        @Nullable String industry,
        @Nullable String sizeBand,
        @Nullable String country,
        @Nullable LocalDate clientSince,
        @Nullable LocalDate endedAt) {

    public static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @throws RuleBroken when a value is too long, malformed or in no order */
    public AccountDetails {
        name = Line.required("/name", "A name", name, LONGEST_NAME);
        requireNonNull(kind, "Kind is required.");
        domain = domainOf(domain);
        externalId = Line.optional("/externalId", "An external identifier", externalId, LONGEST_NAME);
        tier = Line.optional("/tier", "A tier", tier, LONGEST_WORD);
        industry = Line.optional("/industry", "An industry", industry, LONGEST_WORD);
        sizeBand = Line.optional("/sizeBand", "A size band", sizeBand, LONGEST_WORD);
        country = countryOf(country);
        inOrder(clientSince, endedAt);
    }

    /** @throws RuleBroken when it ended before it began */
    public static void inOrder(@Nullable LocalDate clientSince, @Nullable LocalDate endedAt) {
        if (clientSince != null && endedAt != null && endedAt.isBefore(clientSince)) {
            throw new RuleBroken("ended-before-began", "/endedAt", "An account cannot end before it became a client.");
        }
    }

    /** An account of which nothing is known but its name. */
    public static AccountDetails named(String name, AccountKind kind) {
        return new AccountDetails(name, kind, null, null, null, null, null, null, null, null);
    }

    /** What is different in the other, field by field. */
    public List<Change> changesTo(AccountDetails other) {
        List<Change> changes = new ArrayList<>();
        change(changes, "name", name, other.name);
        change(changes, "kind", kind, other.kind);
        change(changes, "domain", domain, other.domain);
        change(changes, "externalId", externalId, other.externalId);
        change(changes, "tier", tier, other.tier);
        change(changes, "industry", industry, other.industry);
        change(changes, "sizeBand", sizeBand, other.sizeBand);
        change(changes, "country", country, other.country);
        change(changes, "clientSince", clientSince, other.clientSince);
        change(changes, "endedAt", endedAt, other.endedAt);
        return List.copyOf(changes);
    }

    /** The same account as a client since that day, unless an earlier day is known; an end is forgotten. */
    AccountDetails becomingClient(LocalDate since) {
        LocalDate first = clientSince != null && clientSince.isBefore(since) ? clientSince : since;
        return new AccountDetails(
                name, AccountKind.CLIENT, domain, externalId, tier, industry, sizeBand, country, first, null);
    }

    private static void change(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, said(before), said(after)));
        }
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * @return in lower case, or null when there is nothing in it
     * @throws RuleBroken when it is no domain
     */
    public static @Nullable String domainOf(@Nullable String text) {
        String domain = Line.optional("/domain", "A domain", text, LONGEST_DOMAIN);
        if (domain == null) {
            return null;
        }
        if (!DOMAIN.matcher(domain).matches()) {
            throw new RuleBroken("domain", "/domain", "“{0}” is no domain, as in example.com.", domain);
        }
        return domain.toLowerCase(Locale.ROOT);
    }

    /**
     * @return in upper case, or null when there is nothing in it
     * @throws RuleBroken when there is no such country
     */
    public static @Nullable String countryOf(@Nullable String text) {
        String country = Line.optional("/country", "A country", text, LONGEST_WORD);
        if (country == null) {
            return null;
        }
        if (!COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
            throw new RuleBroken("country", "/country", "“{0}” is no country code of ISO 3166-1 alpha-2.", country);
        }
        return country.toUpperCase(Locale.ROOT);
    }
}
