package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.heardcrm.boards.application.Hop.Kind;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketNumber;

/** The earned business with most money, with its way back, hop by hop. */
@ApplicationScoped
public class TopChains {

    private static final int OF_EACH_CURRENCY = 5;

    /**
     * First the few, each currency's from its own end of an index, so that a firm with ten times the wins reads no more;
     * then what is known of each. Nine tables joined at once take longer to plan than to read.
     */
    private static final String CHAINS = """
            with won as materialized (
                select o.* from unnest(?::text[]) money
                cross join lateral (
                    select id, account_id, title, amount, currency, decided_at, referral_id,
                           row_number() over (order by amount desc, decided_at desc, id) as place
                    from opportunity
                    where state = 'WON' and origin = 'EARNED' and currency = money and decided_at >= ? and decided_at < ?
                    order by amount desc, decided_at desc, id limit ?) o)
            select o.*, m.id as recommendation_id, m.said_at, m.said_latest, m.said_precision, m.evidence,
                   (select name from account where id = o.account_id) as prospect,
                   (select name from contact where id = m.recommender_id) as recommender,
                   (select at from referral_step where referral_id = o.referral_id and seq = 1) as named_at,
                   (select by_kind from referral_step where referral_id = o.referral_id and seq = 1) as named_by,
                   (select by_kind from referral_step where referral_id = o.referral_id and stage = 'WON') as won_by,
                   t.id as ticket_id, t.number, t.reported_at, t.raised_by, t.source
            from won o
            join referral r on r.id = o.referral_id
            join recommendation m on m.id = r.recommendation_id
            left join exception_ticket t on t.id = m.ticket_id and not t.put_away
            order by o.currency, o.place
            """;

    @Inject
    private Sql sql;

    /** @param currencies those that anything was won in */
    List<Chain> in(Period period, Collection<String> currencies) {
        return sql.all(
                CHAINS,
                TopChains::chain,
                "{" + String.join(",", currencies) + "}",
                period.from(),
                period.to(),
                OF_EACH_CURRENCY);
    }

    /** How many chains of the period end at a recommendation, because nobody wrote down what made them speak. */
    long withoutException(Period period) {
        return sql.one("""
                        select count(*) from opportunity o
                        join referral r on r.id = o.referral_id join recommendation m on m.id = r.recommendation_id
                        left join exception_ticket t on t.id = m.ticket_id and not t.put_away
                        where o.state = 'WON' and o.decided_at >= ? and o.decided_at < ? and t.id is null
                        """, row -> row.number(1), period.from(), period.to()).orElse(0L);
    }

    private static Chain chain(Row row) {
        List<Hop> hops = new ArrayList<>(List.of(opportunity(row), referral(row), recommendation(row)));
        if (row.numberOrNull("ticket_id") != null) {
            hops.add(exception(row));
        }
        return new Chain(
                row.number("id"),
                row.number("account_id"),
                Money.of(row.decimal("amount"), row.text("currency")),
                hops);
    }

    private static Hop opportunity(Row row) {
        return Hop.exactly(
                Kind.OPPORTUNITY,
                row.number("id"),
                row.text("title"),
                row.instant("decided_at"),
                writtenBy(row, "won_by"));
    }

    private static Hop referral(Row row) {
        return Hop.exactly(
                Kind.REFERRAL,
                row.number("referral_id"),
                row.text("prospect"),
                row.instant("named_at"),
                writtenBy(row, "named_by"));
    }

    private static Hop recommendation(Row row) {
        return new Hop(
                Kind.RECOMMENDATION,
                row.number("recommendation_id"),
                row.text("recommender"),
                row.instant("said_latest"),
                row.instant("said_at"),
                row.textOrNull("said_precision"),
                row.oneOf(Evidence.class, "evidence"));
    }

    private static Hop exception(Row row) {
        return Hop.exactly(
                Kind.EXCEPTION,
                row.number("ticket_id"),
                new TicketNumber(row.number("number")).toString(),
                row.instant("reported_at"),
                reported(row.oneOf(Source.class, "source"), row.oneOf(RaisedBy.class, "raised_by")));
    }

    /** What a program wrote down is the record of another system; a member wrote down what they heard. */
    private static Evidence writtenBy(Row row, String column) {
        return row.oneOf(Author.Kind.class, column) == Author.Kind.INTEGRATION ? Evidence.TRACED : Evidence.STAFF_HEARD;
    }

    private static Evidence reported(Source source, RaisedBy raisedBy) {
        if (source == Source.IMPORT) {
            return Evidence.TRACED;
        }
        return raisedBy == RaisedBy.CLIENT ? Evidence.CLIENT_SAID : Evidence.STAFF_HEARD;
    }
}
