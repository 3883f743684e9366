create table recommendation (
    id              bigint primary key,
    recommender_id  bigint not null references contact,
    told_contact_id bigint references contact,
    told_name       text,
    sentiment       text not null check (sentiment in ('FOR', 'AGAINST')),
    place           text,
    evidence        text not null check (evidence in ('CLIENT_SAID', 'STAFF_HEARD', 'TRACED', 'INFERRED')),
    said_at         timestamptz not null,
    said_precision  text check (said_precision in ('DAY', 'MONTH')),
    -- The last instant at which it can have been said; what came of it is not dated before.
    said_latest     timestamptz not null,
    ticket_id       bigint references exception_ticket,
    by_kind         text not null,
    by_id           bigint,
    recorded_at     timestamptz not null,
    check (told_contact_id is null or told_name is null)
);
create index recommendation_latest on recommendation (said_at, id);
create index recommendation_recorded on recommendation (recorded_at, id);
create index recommendation_of_recommender on recommendation (recommender_id, said_at, id);
create index recommendation_of_ticket on recommendation (ticket_id) where ticket_id is not null;
create index recommendation_to_contact on recommendation (told_contact_id) where told_contact_id is not null;

create table referral (
    id                  bigint primary key,
    version             bigint not null,
    recommendation_id   bigint not null references recommendation,
    prospect_id         bigint not null references account,
    prospect_contact_id bigint references contact,
    stage               text not null
        check (stage in ('NAMED', 'INTRODUCED', 'TALKING', 'OPPORTUNITY', 'WON', 'LOST', 'QUIET')),
    note                text,
    created_at          timestamptz not null,
    updated_at          timestamptz not null
);
-- A recommendation brings a prospect once.
create unique index referral_once on referral (recommendation_id, prospect_id);
create index referral_of_prospect on referral (prospect_id, updated_at, id);
create index referral_latest_changed on referral (updated_at, id);
create index referral_at_stage on referral (stage, updated_at, id);

create table referral_step (
    referral_id bigint not null references referral,
    seq         integer not null,
    stage       text not null,
    at          timestamptz not null,
    assumed     boolean not null,
    by_kind     text not null,
    by_id       bigint,
    recorded_at timestamptz not null,
    primary key (referral_id, seq)
);

create table opportunity (
    id             bigint primary key,
    version        bigint not null,
    account_id     bigint not null references account,
    title          text not null,
    amount         numeric(16, 2) not null check (amount > 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    origin         text not null check (origin in ('EARNED', 'BOUGHT', 'UNKNOWN')),
    referral_id    bigint references referral,
    state          text not null check (state in ('OPEN', 'WON', 'LOST')),
    opened_at      timestamptz not null,
    opened_at_said boolean not null,
    decided_at     timestamptz,
    lost_reason    text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    check ((origin = 'EARNED') = (referral_id is not null)),
    check ((state = 'OPEN') = (decided_at is null)),
    check (decided_at >= opened_at)
);
-- A referral has one opportunity.
create unique index opportunity_of_referral on opportunity (referral_id);
create index opportunity_of_account on opportunity (account_id, updated_at, id);
create index opportunity_latest_changed on opportunity (updated_at, id);
create index opportunity_latest_decided on opportunity ((coalesce(decided_at, 'infinity'::timestamptz)), id);
create index opportunity_in_state on opportunity (state, updated_at, id);
create index opportunity_decided on opportunity (state, decided_at, id);

alter table revenue add foreign key (opportunity_id) references opportunity;
