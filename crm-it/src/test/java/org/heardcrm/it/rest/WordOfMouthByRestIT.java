package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.AtOnce;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** From what somebody said to money, as a program tells it. */
class WordOfMouthByRestIT {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Api agent = Firm.agent();
    private final Json exception = Firm.anException();
    private final String ada = exception.text("contact.id");
    private final String prospect = account();

    private String account() {
        return agent.post("accounts", "{\"name\":\"%s\",\"kind\":\"PROSPECT\"}".formatted(Firm.unique("Prospect")))
                .made()
                .text("id");
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private Answer said(String more) {
        return agent.post(
                "recommendations",
                "{\"recommenderContactId\":\"%s\",\"toldTo\":{\"name\":\"Bob\"},\"sentiment\":\"FOR\"%s}"
                        .formatted(ada, more));
    }

    private Answer refer(Json recommendation, String more) {
        return agent.post(
                "recommendations/" + recommendation.text("id") + "/refer",
                "{\"prospectAccountId\":\"%s\"%s}".formatted(prospect, more));
    }

    private Answer opportunity(String more) {
        return agent.post(
                "opportunities",
                "{\"accountId\":\"%s\",\"title\":\"Payroll\",\"value\":{\"amount\":\"5000\",\"currency\":\"EUR\"}%s}"
                        .formatted(prospect, more));
    }

    private Answer act(String path, Json of, String act, String body) {
        return agent.post(path + "/" + of.text("id") + "/" + act, body);
    }

    private Json referral() {
        Json recommendation = said(",\"saidAt\":\"%s\"".formatted(daysAgo(30))).made();
        return refer(recommendation, ",\"at\":\"%s\"".formatted(daysAgo(29))).made();
    }

    private Answer advance(Json referral, String stage, Instant at) {
        return act("referrals", referral, "advance", "{\"stage\":\"%s\",\"at\":\"%s\"}".formatted(stage, at));
    }

    @Test
    void theWholeWayFromAnExceptionToMoney() {
        String because = ",\"exceptionTicketId\":\"%s\",\"saidAt\":\"%s\",\"saidAtPrecision\":\"DAY\""
                .formatted(exception.text("id"), exception.text("reportedAt"));
        Json recommendation = said(because).made();
        assertThat(recommendation.text("evidence")).isEqualTo("STAFF_HEARD");
        Json referral = refer(recommendation, "").made();
        assertThat(referral.text("stage")).isEqualTo("NAMED");
        Json opportunity = opportunity(",\"origin\":\"EARNED\",\"referralId\":\"%s\"".formatted(referral.text("id")))
                .made();
        Json won = act("opportunities", opportunity, "win", "{\"wonAt\":\"%s\"}".formatted(Instant.now()))
                .made();

        assertThat(won.text("state")).isEqualTo("WON");
        assertThat(agent.get("referrals/" + referral.text("id")).made().list("steps"))
                .extracting(step -> step.text("stage"))
                .containsExactly("NAMED", "OPPORTUNITY", "WON");
        Json revenue = agent.get("accounts/" + prospect + "/revenue").made();
        assertThat(revenue.text("items.0.kind")).isEqualTo("ONE_TIME");
        assertThat(revenue.text("items.0.source")).isEqualTo("WON");
        assertThat(revenue.text("items.0.opportunityId")).isEqualTo(opportunity.text("id"));
        Json account = agent.get("accounts/" + prospect).made();
        assertThat(account.text("kind")).isEqualTo("CLIENT");
        assertThat(account.isNull("clientSince")).isFalse();
    }

    @Test
    void nothingIsDatedBeforeItsCause() {
        String because = ",\"exceptionTicketId\":\"%s\",\"saidAt\":\"%s\"".formatted(exception.text("id"), daysAgo(1));
        assertThat(said(because).json().text("rule")).isEqualTo("effect-before-cause");
        Json recommendation = said(",\"saidAt\":\"%s\"".formatted(daysAgo(30))).made();
        assertThat(refer(recommendation, ",\"at\":\"%s\"".formatted(daysAgo(31)))
                        .status())
                .isEqualTo(422);
        Json referral =
                refer(recommendation, ",\"at\":\"%s\"".formatted(daysAgo(29))).made();
        assertThat(advance(referral, "TALKING", daysAgo(30)).status()).isEqualTo(422);
        assertThat(advance(referral, "TALKING", daysAgo(20)).status()).isEqualTo(200);
        Json opportunity = opportunity(",\"origin\":\"EARNED\",\"referralId\":\"%s\"".formatted(referral.text("id")))
                .made();
        assertThat(act("opportunities", opportunity, "win", "{\"wonAt\":\"%s\"}".formatted(daysAgo(21)))
                        .status())
                .isEqualTo(422);
        assertThat(said(",\"saidAt\":\"%s\"".formatted(now.plus(Duration.ofDays(2))))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aReferralGoesForwardAndBackOnlyFromQuiet() {
        Json referral = referral();
        advance(referral, "TALKING", daysAgo(20)).made();
        Answer back = advance(referral, "INTRODUCED", daysAgo(19));
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.json().texts("allowed")).containsExactly("LOST", "QUIET");
        act("referrals", referral, "quiet", "{}").made();
        assertThat(advance(referral, "INTRODUCED", Instant.now()).made().text("stage"))
                .isEqualTo("INTRODUCED");
        assertThat(advance(referral, "WON", daysAgo(1)).status()).isEqualTo(422);
    }

    @Test
    void earnedBusinessNamesWhoToldThemAndOtherBusinessNobody() {
        assertThat(opportunity(",\"origin\":\"EARNED\"").status()).isEqualTo(422);
        assertThat(opportunity(",\"origin\":\"BOUGHT\",\"toldBy\":{\"contactId\":\"%s\"}".formatted(ada))
                        .status())
                .isEqualTo(422);
        Json told = opportunity(",\"origin\":\"EARNED\",\"toldBy\":{\"contactId\":\"%s\",\"saidAt\":\"%s\"}"
                        .formatted(ada, daysAgo(90)))
                .made();
        assertThat(told.text("toldBy.id")).isEqualTo(ada);
        assertThat(agent.get("referrals/" + told.text("referralId")).made().text("stage"))
                .isEqualTo("OPPORTUNITY");
        assertThat(act("opportunities", told, "win", "{\"wonAt\":\"%s\"}".formatted(daysAgo(60)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noAccountIsReferredToItself() {
        String own = exception.text("account.id");
        Answer referred = agent.post(
                "recommendations/" + said("").made().text("id") + "/refer",
                "{\"prospectAccountId\":\"%s\"}".formatted(own));
        assertThat(referred.status()).isEqualTo(422);
        assertThat(referred.json().text("rule")).isEqualTo("referred-to-itself");
        assertThat(referred.json().text("errors.0.pointer")).isEqualTo("/prospectAccountId");

        Answer told = agent.post("opportunities", """
                {"accountId":"%s","title":"Payroll","value":{"amount":"5000","currency":"EUR"},"origin":"EARNED",
                 "toldBy":{"contactId":"%s"}}""".formatted(own, ada));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.json().text("errors.0.pointer")).isEqualTo("/toldBy/contactId");
        assertThat(agent.get("opportunities?account=" + own).made().list("items"))
                .isEmpty();
    }

    @Test
    void aProspectIsSpokenWithThroughItsOwnPeople() {
        String referral = "referrals/" + referral().text("id");
        String bob = agent.post(
                        "contacts", "{\"name\":\"Bob\",\"accounts\":[{\"accountId\":\"%s\"}]}".formatted(prospect))
                .made()
                .text("id");
        Api editing = agent.with("If-Match", agent.get(referral).header("ETag"));

        Answer stranger = editing.patch(referral, "{\"prospectContactId\":\"%s\"}".formatted(ada));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.json().text("rule")).isEqualTo("contact-account");
        assertThat(stranger.json().text("errors.0.pointer")).isEqualTo("/prospectContactId");
        assertThat(editing.patch(referral, "{\"prospectContactId\":\"%s\"}".formatted(bob))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aReferralHasOneOpportunityWhichDecidesIt() {
        Json referral = referral();
        String earned = ",\"origin\":\"EARNED\",\"referralId\":\"%s\"".formatted(referral.text("id"));
        Json opportunity = opportunity(earned).made();
        assertThat(opportunity(earned).status()).isEqualTo(409);
        assertThat(advance(referral, "LOST", Instant.now()).status()).isEqualTo(409);
        assertThat(act("opportunities", opportunity, "lose", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        act("opportunities", opportunity, "lose", "{\"reason\":\"They stay as they are.\"}")
                .made();
        assertThat(agent.get("referrals/" + referral.text("id")).made().text("stage"))
                .isEqualTo("LOST");
        assertThat(act("opportunities", opportunity, "win", "{\"wonAt\":\"%s\"}".formatted(Instant.now()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whereItCameFromCanBeAskedAfterItWasWon() {
        Json unknown = opportunity(",\"origin\":\"UNKNOWN\"").made();
        Answer won = act("opportunities", unknown, "win", "{\"wonAt\":\"%s\"}".formatted(daysAgo(100)));
        Answer asked = agent.with("If-Match", won.header("ETag"))
                .patch(
                        "opportunities/" + unknown.text("id"),
                        "{\"origin\":\"EARNED\",\"toldBy\":{\"contactId\":\"%s\",\"saidAt\":\"%s\"}}"
                                .formatted(ada, daysAgo(120)));
        assertThat(asked.made().text("origin")).isEqualTo("EARNED");
        assertThat(agent.get("referrals/" + asked.json().text("referralId"))
                        .made()
                        .text("stage"))
                .isEqualTo("WON");
    }

    /** Each writes revenue of the account and makes it a client. */
    @Test
    void winsOfOneAccountAtTheSameMomentDoNotHinderEachOther() {
        for (int round = 0; round < 5; round++) {
            List<Supplier<Answer>> wins = Stream.generate(
                            () -> opportunity(",\"origin\":\"BOUGHT\"").made())
                    .limit(6)
                    .<Supplier<Answer>>map(opportunity -> () ->
                            act("opportunities", opportunity, "win", "{\"wonAt\":\"%s\"}".formatted(Instant.now())))
                    .toList();
            assertThat(AtOnce.all(wins)).extracting(Answer::status).containsOnly(200);
        }
    }

    @Test
    void wonBusinessIsFoundByWhenItWasWon() {
        Json bought = opportunity(",\"origin\":\"BOUGHT\"").made();
        act(
                        "opportunities",
                        bought,
                        "win",
                        "{\"wonAt\":\"%s\",\"value\":{\"amount\":\"10.50\",\"currency\":\"EUR\"},\"kind\":\"RECURRING\"}"
                                .formatted(daysAgo(200)))
                .made();
        String month = "opportunities?account=%s&wonFrom=%s&wonTo=%s";
        Json found =
                agent.get(month.formatted(prospect, daysAgo(201), daysAgo(199))).made();
        assertThat(found.text("items.0.value.amount")).isEqualTo("10.50");
        assertThat(agent.get(month.formatted(prospect, daysAgo(199), daysAgo(1)))
                        .made()
                        .list("items"))
                .isEmpty();
    }
}
