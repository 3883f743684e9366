package org.heardcrm.referrals.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.application.HearingRecommendations;
import org.heardcrm.referrals.application.WordOfMouth;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;
import org.heardcrm.tickets.application.TicketQueue;
import org.jspecify.annotations.Nullable;

/** Who told whom: two fields and Enter; the rest may be said too. */
@Named
@ViewScoped
public class HearPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private HearingRecommendations hearing;

    @Inject
    private TicketQueue tickets;

    @Inject
    private Settings settings;

    @Inject
    private PageMessages messages;

    private @Nullable Choice recommender;
    private @Nullable String toldTo;
    private boolean came;
    private Sentiment sentiment = Sentiment.FOR;
    private @Nullable String where;
    private Evidence evidence = Evidence.STAFF_HEARD;
    private @Nullable LocalDate day;
    private @Nullable String exception;

    public String hear() {
        Choice who = recommender;
        if (who == null) {
            messages.refuse("referrals.whoTold");
            return "";
        }
        return came ? hearOfProspect(who) : hearOnly(who);
    }

    private String hearOnly(Choice who) {
        hearing.hear(word(who));
        messages.say("referrals.heard", who.label());
        return page.again("recommendations");
    }

    private String hearOfProspect(Choice who) {
        String prospect = toldTo;
        if (prospect == null) {
            messages.refuse("referrals.whoCame");
            return "";
        }
        try {
            hearing.cameBy(prospect, word(who));
        } catch (Duplicate several) {
            messages.refuse("referrals.severalAccounts", prospect);
            return "";
        }
        messages.say("referrals.cameBy", prospect, who.label());
        return page.again("referrals");
    }

    private WordOfMouth word(Choice who) {
        Instant saidAt = day == null ? null : day.atStartOfDay(settings.zone()).toInstant();
        return new WordOfMouth(
                ContactId.parse(who.id()),
                null,
                toldTo,
                sentiment,
                where,
                evidence,
                saidAt,
                day == null ? null : Precision.DAY,
                exception == null ? null : ticket(exception));
    }

    private TicketId ticket(String number) {
        return TicketNumber.parse(number).stream()
                .flatMap(parsed -> tickets.read(ListRequest.first(1, Map.of("q", parsed.toString()))).items().stream())
                .map(found -> TicketId.parse(found.id()))
                .findFirst()
                .orElseThrow(HearPart::unknownException);
    }

    private static RuleBroken unknownException() {
        return new RuleBroken("unknown", "/exceptionTicketId", "No exception bears this number.");
    }

    public Evidence[] getEvidences() {
        return Evidence.values();
    }

    public Sentiment[] getSentiments() {
        return Sentiment.values();
    }

    public @Nullable Choice getRecommender() {
        return recommender;
    }

    public void setRecommender(@Nullable Choice recommender) {
        this.recommender = recommender;
    }

    public @Nullable String getToldTo() {
        return toldTo;
    }

    public void setToldTo(@Nullable String toldTo) {
        this.toldTo = toldTo;
    }

    public boolean isCame() {
        return came;
    }

    public void setCame(boolean came) {
        this.came = came;
    }

    public Sentiment getSentiment() {
        return sentiment;
    }

    public void setSentiment(Sentiment sentiment) {
        this.sentiment = sentiment;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getException() {
        return exception;
    }

    public void setException(@Nullable String exception) {
        this.exception = exception;
    }
}
