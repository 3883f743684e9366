-- GET /boards/word-of-mouth?from={day}&to={day}
select value from setting where name = /*?*/'zone'/**/;
select o.at from outbox_position p
cross join lateral (select at from outbox
                    where (xid, id) > (p.xid, p.id) order by xid, id limit 1) o
where p.reader = 'rollups';
select width_bucket(slot, :months::timestamptz[]) as month, currency, origin, sum(n) as n, sum(amount) as amount
from rollup_won where slot >= :from and slot < :to
group by 1, 2, 3;
with won as materialized (
    select o.* from unnest(:currencies::text[]) money
    cross join lateral (
        select id, account_id, title, amount, currency, decided_at, referral_id,
               row_number() over (order by amount desc, decided_at desc, id) as place
        from opportunity
        where state = 'WON' and origin = 'EARNED' and currency = money and decided_at >= :from and decided_at < :to
        order by amount desc, decided_at desc, id limit /*?*/5/**/) o)
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
left join exception_ticket t on t.id = m.ticket_id
order by o.currency, o.place;
select count(*) from opportunity o
join referral r on r.id = o.referral_id join recommendation m on m.id = r.recommendation_id
where o.state = 'WON' and o.decided_at >= :from and o.decided_at < :to and m.ticket_id is null;
select exists (select 1 from account where demo) as demo;
