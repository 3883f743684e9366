package org.heardcrm.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-02T09:00:00Z");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    private static Account acme(AccountKind kind, LocalDate since, LocalDate ended) {
        return Account.opened(new AccountId(1), details("Acme", kind, since, ended), THEN);
    }

    private static AccountDetails details(String name, AccountKind kind, LocalDate since, LocalDate ended) {
        return new AccountDetails(name, kind, null, null, null, null, null, null, since, ended);
    }

    private static AccountDetails in(String domain, String country) {
        return new AccountDetails("Acme", AccountKind.CLIENT, domain, null, null, null, null, country, null, null);
    }

    @Test
    void aProspectThatIsWonBecomesAClientSinceThatDay() {
        Account account = acme(AccountKind.PROSPECT, null, null);
        assertThat(account.becomeClient(MARCH, LATER)).extracting(Change::field).containsExactly("kind", "clientSince");
        assertThat(account.kind()).isEqualTo(AccountKind.CLIENT);
        assertThat(account.details().clientSince()).isEqualTo(MARCH);
        assertThat(account.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void aFormerClientWhoComesBackKeepsTheFirstDayAndLosesTheEnd() {
        Account account = acme(AccountKind.FORMER, LocalDate.parse("2019-01-01"), LocalDate.parse("2024-12-31"));
        account.becomeClient(MARCH, LATER);
        assertThat(account.details().clientSince()).isEqualTo(LocalDate.parse("2019-01-01"));
        assertThat(account.details().endedAt()).isNull();
    }

    @Test
    void whoIsAClientAlreadyStaysAsTheyAre() {
        Account account = acme(AccountKind.CLIENT, JUNE, null);
        assertThat(account.becomeClient(MARCH, LATER)).isEmpty();
        assertThat(account.updatedAt()).isEqualTo(THEN);
    }

    @Test
    void anAccountCannotEndBeforeItBecameAClient() {
        assertThatThrownBy(() -> details("Acme", AccountKind.FORMER, JUNE, MARCH))
                .isInstanceOf(RuleBroken.class)
                .extracting("rule", "pointer")
                .containsExactly("ended-before-began", "/endedAt");
        assertThat(details("Acme", AccountKind.FORMER, MARCH, MARCH).endedAt()).isEqualTo(MARCH);
    }

    @Test
    void anEditSaysWhatIsDifferentAndNothingElse() {
        Account account = acme(AccountKind.CLIENT, MARCH, null);
        assertThat(account.edit(details("Acme SE", AccountKind.CLIENT, MARCH, null), LATER))
                .containsExactly(new Change("name", "Acme", "Acme SE"));
        assertThat(account.edit(account.details(), LATER.plusSeconds(1))).isEmpty();
        assertThat(account.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void aNameIsOneLineWhateverWasTyped() {
        assertThat(details("  Zoe\u0308\t & \n Co ", AccountKind.CLIENT, null, null)
                        .name())
                .isEqualTo("Zo\u00eb & Co");
    }

    @Test
    void aNameIsRequiredAndHasAtMost200Characters() {
        assertThatThrownBy(() -> details(" ", AccountKind.CLIENT, null, null)).hasMessage("A name is required.");
        assertThat(details("\ud83d\ude80".repeat(200), AccountKind.CLIENT, null, null)
                        .name())
                .hasSize(400);
        assertThatThrownBy(() -> details("x".repeat(201), AccountKind.CLIENT, null, null))
                .hasMessage("A name has at most 200 characters.");
        assertThatThrownBy(() -> details("a\u0000b", AccountKind.CLIENT, null, null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aDomainAndACountryHaveOneSpelling() {
        AccountDetails details = in("WWW.Example.COM", "de");
        assertThat(details.domain()).isEqualTo("www.example.com");
        assertThat(details.country()).isEqualTo("DE");
        assertThat(in("müller.example", "DE").domain()).isEqualTo("müller.example");
    }

    @Test
    void whatIsNoDomainOrCountryIsRefused() {
        assertThatThrownBy(() -> in("https://example.com", null))
                .extracting("pointer")
                .isEqualTo("/domain");
        assertThatThrownBy(() -> in("localhost", null)).extracting("pointer").isEqualTo("/domain");
        assertThatThrownBy(() -> in(null, "XX")).extracting("pointer").isEqualTo("/country");
    }
}
