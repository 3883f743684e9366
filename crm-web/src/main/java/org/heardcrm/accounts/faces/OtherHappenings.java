package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.referrals.application.OpportunitySearch;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralSearch;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What the rooms of exceptions and of word of mouth know of the account, said in the viewer's language. */
@RequestScoped
public class OtherHappenings {

    @Inject
    private TicketQueue tickets;

    @Inject
    private ReferralSearch referrals;

    @Inject
    private OpportunitySearch opportunities;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

    List<Happening> of(AccountId account, Instant before, int limit) {
        ListRequest reported = ListRequest.first(
                        limit, Map.of("account", account.toString(), "reportedTo", before.toString()))
                .sortedBy("-reportedAt");
        ListRequest came = ListRequest.first(limit, Map.of("prospect", account.toString()));
        ListRequest business = ListRequest.first(limit, Map.of("account", account.toString()));
        return Stream.of(
                        tickets.read(reported).items().stream().flatMap(this::exception),
                        referrals.find(came).items().stream().flatMap(this::referral),
                        opportunities.find(business).items().stream().flatMap(this::opportunity))
                .flatMap(happenings -> happenings)
                .toList();
    }

    private Stream<Happening> exception(TicketView ticket) {
        String to = "/tickets/workspace.xhtml?ticket=" + ticket.number();
        String by = ticket.contact() == null ? null : ticket.contact().name();
        return Stream.of(
                        at(ticket.reportedAt(), say("reported", ticket.number(), ticket.summary()), by, to),
                        at(ticket.resolvedAt(), say("resolved", ticket.number(), ticket.summary()), null, to))
                .flatMap(Stream::ofNullable);
    }

    private Stream<Happening> referral(ReferralRow referral) {
        return referral.steps().stream()
                .map(step -> new Happening(
                        step.at(),
                        say("referral." + step.stage(), referral.recommender().name()),
                        null,
                        "/referrals/word-of-mouth.xhtml?tab=referrals"));
    }

    private Stream<Happening> opportunity(OpportunityRow row) {
        String worth = shown.money(row.value());
        String to = "/referrals/word-of-mouth.xhtml?tab=opportunities";
        return Stream.of(
                        at(row.openedAt(), say("opened", row.title(), worth), null, to),
                        at(row.wonAt(), say("won", row.title(), worth), null, to),
                        at(row.lostAt(), say("lost", row.title(), worth), null, to))
                .flatMap(Stream::ofNullable);
    }

    private String say(String what, Object... values) {
        return words.with("accounts.other." + what, values);
    }

    private static @Nullable Happening at(
            @Nullable Instant at, String sentence, @Nullable String by, @Nullable String to) {
        return at == null ? null : new Happening(at, sentence, by, to);
    }
}
