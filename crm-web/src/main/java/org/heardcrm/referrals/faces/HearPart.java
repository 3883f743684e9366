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
import org.heardcrm.platform.Sentence;
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

    private final WordForm form = new WordForm();

    public String hear() {
        Choice who = form.getRecommender();
        if (who == null) {
            messages.refuse("referrals.whoTold");
            return "";
        }
        return form.isCame() ? hearOfProspect(who) : hearOnly(who);
    }

    private String hearOnly(Choice who) {
        hearing.hear(word(who));
        messages.say("referrals.heard", who.label());
        return page.again("recommendations");
    }

    private String hearOfProspect(Choice who) {
        String prospect = form.getToldTo();
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
        LocalDate day = form.getDay();
        Instant saidAt = day == null ? null : day.atStartOfDay(settings.zone()).toInstant();
        return new WordOfMouth(
                ContactId.parse(who.id()),
                null,
                form.getToldTo(),
                form.getSentiment(),
                form.getWhere(),
                form.getEvidence(),
                saidAt,
                day == null ? null : Precision.DAY,
                form.getException() == null ? null : ticket(form.getException()));
    }

    private TicketId ticket(String number) {
        return TicketNumber.parse(number).stream()
                .flatMap(parsed -> tickets.read(ListRequest.first(1, Map.of("q", parsed.toString()))).items().stream())
                .map(found -> TicketId.parse(found.id()))
                .findFirst()
                .orElseThrow(HearPart::unknownException);
    }

    private static RuleBroken unknownException() {
        return new RuleBroken(
                "unknown", "/exceptionTicketId", Sentence.of("exception-number", "No exception bears this number."));
    }

    public Evidence[] getEvidences() {
        return Evidence.values();
    }

    public Sentiment[] getSentiments() {
        return Sentiment.values();
    }

    public WordForm getForm() {
        return form;
    }
}
