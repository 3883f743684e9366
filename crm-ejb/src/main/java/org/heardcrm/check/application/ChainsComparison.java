package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardcrm.platform.application.Sql;

/**
 * Each chain can be walked: exception, recommendation, referral, opportunity and revenue are there, dated in this order,
 * and say the same of one another.
 */
@ApplicationScoped
public class ChainsComparison implements BaseComparison {

    private static final int AT_A_TIME = 2_000;

    private static final String REFERRALS = """
            select r.id, r.stage, m.sentiment, m.said_latest, t.reported_at
            from referral r join recommendation m on m.id = r.recommendation_id
            left join exception_ticket t on t.id = m.ticket_id
            where r.id > ? order by r.id limit ?
            """;
    private static final String STEPS =
            "select * from referral_step where referral_id between ? and ? order by referral_id, seq";
    private static final String WITHOUT_CAUSE = """
            select m.id from recommendation m join exception_ticket t on t.id = m.ticket_id
            where m.said_latest < t.reported_at
            """;
    private static final String OPPORTUNITIES = """
            select o.*, r.prospect_id, coalesce(v.revenues, 0) as revenues, v.paid_by, v.paid, v.paid_in
            from opportunity o left join referral r on r.id = o.referral_id
            left join (select opportunity_id, count(*) as revenues, min(account_id) as paid_by, min(amount) as paid,
                              min(currency) as paid_in
                       from revenue where opportunity_id is not null group by opportunity_id) v
                   on v.opportunity_id = o.id
            order by o.id
            """;

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "chains";
    }

    @Override
    public void compare(Tally tally) {
        Map<Long, ReferralLine> ways = new HashMap<>();
        List<ReferralLine> batch = referralsAfter(0);
        while (!batch.isEmpty()) {
            batch.forEach(line -> ways.put(line.id(), line));
            batch = referralsAfter(batch.get(batch.size() - 1).id());
        }
        ways.values().forEach(line -> tally.add(line.compared()));
        sql.all(OPPORTUNITIES, OpportunityLine::of)
                .forEach(line -> tally.add(line.compared(line.referral() == null ? null : ways.get(line.referral()))));
        sql.all(WITHOUT_CAUSE, row -> row.number("id"))
                .forEach(id -> tally.add(Compared.of("recommendation " + id)
                        .that(false, "it was said before the exception was reported")));
    }

    private List<ReferralLine> referralsAfter(long id) {
        List<ReferralLine> bare = sql.all(REFERRALS, ReferralLine::of, id, AT_A_TIME);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<ReferralLine.Step>> steps =
                sql
                        .all(
                                STEPS,
                                ReferralLine.Step::of,
                                bare.get(0).id(),
                                bare.get(bare.size() - 1).id())
                        .stream()
                        .collect(Collectors.groupingBy(ReferralLine.Step::referral));
        return bare.stream()
                .map(line -> line.going(steps.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
