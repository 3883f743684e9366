package org.heardcrm.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-02T09:00:00Z");
    private static final AccountId ACME = new AccountId(1);
    private static final AccountId GLOBEX = new AccountId(2);

    private static Contact ada(Belonging... belongings) {
        return Contact.known(
                new ContactId(7), ContactDetails.named("Ada", "ada@example.com"), List.of(belongings), THEN);
    }

    @Test
    void aContactBelongsToAtLeastOneAccount() {
        assertThatThrownBy(ContactTest::ada).extracting("rule").isEqualTo("account-required");
    }

    @Test
    void theFirstAccountIsThePrimaryOneUnlessAnotherSaysSo() {
        assertThat(ada(new Belonging(ACME, null, false), new Belonging(GLOBEX, null, false))
                        .primaryAccount())
                .isEqualTo(ACME);
        assertThat(ada(new Belonging(ACME, null, false), new Belonging(GLOBEX, null, true))
                        .primaryAccount())
                .isEqualTo(GLOBEX);
    }

    @Test
    void aContactHasOnePrimaryAccountAndIsInEachOnce() {
        assertThatThrownBy(() -> ada(Belonging.to(ACME), Belonging.to(GLOBEX)))
                .extracting("rule")
                .isEqualTo("one-primary");
        assertThatThrownBy(() -> ada(Belonging.to(ACME), new Belonging(ACME, "CFO", false)))
                .extracting("rule")
                .isEqualTo("account-twice");
    }

    @Test
    void whoJoinsAnotherAccountKeepsThePrimaryOne() {
        Contact contact = ada(Belonging.to(ACME));
        contact.join(GLOBEX, LATER);
        assertThat(contact.belongsTo(GLOBEX)).isTrue();
        assertThat(contact.primaryAccount()).isEqualTo(ACME);
        assertThat(contact.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void joiningAgainChangesNothing() {
        Contact contact = ada(Belonging.to(ACME));
        contact.join(ACME, LATER);
        assertThat(contact.memberships()).hasSize(1);
        assertThat(contact.updatedAt()).isEqualTo(THEN);
    }

    @Test
    void whoStaysInAnAccountKeepsTheDateOfJoining() {
        Contact contact = ada(Belonging.to(ACME));
        contact.settle(List.of(new Belonging(ACME, "CFO", false), new Belonging(GLOBEX, null, true)), LATER);
        assertThat(contact.memberships())
                .extracting(Membership::account, Membership::role, Membership::joinedAt)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ACME, "CFO", THEN),
                        org.assertj.core.groups.Tuple.tuple(GLOBEX, null, LATER));
        assertThat(contact.primaryAccount()).isEqualTo(GLOBEX);
    }

    @Test
    void anAddressLooksLikeOne() {
        assertThat(ContactDetails.named("Ada", "Ada.L+x@müller.example").email())
                .isEqualTo("Ada.L+x@müller.example");
        for (String wrong : List.of("ada", "ada@", "@example.com", "a da@example.com", "a@b@c", "<a@b.c>")) {
            assertThatThrownBy(() -> ContactDetails.named("Ada", wrong))
                    .as(wrong)
                    .isInstanceOf(RuleBroken.class);
        }
    }
}
