-- The largest earned wins of a currency, and the recommendations without an exception, are found without reading the others.
create index opportunity_earned_largest on opportunity (currency, amount desc, decided_at desc, id)
    include (account_id, referral_id) where state = 'WON' and origin = 'EARNED';
create index recommendation_without_ticket on recommendation (id) where ticket_id is null;

-- Which exception goes on from a closed one.
create index exception_ticket_following on exception_ticket (follows, id) where follows is not null;
