package org.heardcrm.members.access.faces;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.members.access.application.IssuingTokens;
import org.jspecify.annotations.Nullable;

/** What is typed about a token: for a member when one is chosen, else for the program that is named. */
public class TokenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable String member;
    private @Nullable String integration;
    private List<String> scopes = List.of();
    private @Nullable LocalDate lastDay;

    IssuingTokens.Issued issue(IssuingTokens issuing, ZoneId zone) {
        AccessToken.Terms terms = new AccessToken.Terms(
                name, Scopes.of(scopes.stream().map(String::valueOf).toList()), endOf(lastDay, zone));
        return member != null
                ? issuing.toMember(MemberId.parse(member), terms)
                : issuing.toIntegration(integration == null ? "" : integration, terms);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }

    public @Nullable String getIntegration() {
        return integration;
    }

    public void setIntegration(@Nullable String integration) {
        this.integration = integration;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    /** The last day on which it works, or null when it does not expire. */
    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
