package org.heardcrm.accounts.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountKind;
import org.jspecify.annotations.Nullable;

/** What somebody types about an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private AccountKind kind = AccountKind.PROSPECT;
    private @Nullable String domain;
    private @Nullable String externalId;
    private @Nullable String tier;
    private @Nullable String industry;
    private @Nullable String sizeBand;
    private @Nullable String country;
    private @Nullable LocalDate clientSince;
    private @Nullable LocalDate endedAt;

    static AccountForm of(AccountDetails details) {
        AccountForm form = new AccountForm();
        form.name = details.name();
        form.kind = details.kind();
        form.domain = details.domain();
        form.externalId = details.externalId();
        form.tier = details.tier();
        form.industry = details.industry();
        form.sizeBand = details.sizeBand();
        form.country = details.country();
        form.clientSince = details.clientSince();
        form.endedAt = details.endedAt();
        return form;
    }

    AccountDetails toDetails() {
        return new AccountDetails(
                name == null ? "" : name,
                kind,
                domain,
                externalId,
                tier,
                industry,
                sizeBand,
                country,
                clientSince,
                endedAt);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public AccountKind getKind() {
        return kind;
    }

    public void setKind(AccountKind kind) {
        this.kind = kind;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = externalId;
    }

    public @Nullable String getTier() {
        return tier;
    }

    public void setTier(@Nullable String tier) {
        this.tier = tier;
    }

    public @Nullable String getIndustry() {
        return industry;
    }

    public void setIndustry(@Nullable String industry) {
        this.industry = industry;
    }

    public @Nullable String getSizeBand() {
        return sizeBand;
    }

    public void setSizeBand(@Nullable String sizeBand) {
        this.sizeBand = sizeBand;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable LocalDate getClientSince() {
        return clientSince;
    }

    public void setClientSince(@Nullable LocalDate clientSince) {
        this.clientSince = clientSince;
    }

    public @Nullable LocalDate getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(@Nullable LocalDate endedAt) {
        this.endedAt = endedAt;
    }
}
