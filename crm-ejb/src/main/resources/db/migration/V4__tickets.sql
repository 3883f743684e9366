create sequence ticket_number start with 1001;

create table exception_ticket (
    id              bigint primary key,
    number          bigint not null unique,
    account_id      bigint not null references account,
    contact_id      bigint references contact,
    summary         text not null,
    goal            text,
    impact          text not null,
    channel         text not null,
    raised_by       text not null,
    source          text not null,
    category_id     bigint references category,
    offering_id     bigint references offering,
    external_id     text unique,
    follows         bigint references exception_ticket,
    demo            boolean not null default false,
    attributes      jsonb,
    reported_at     timestamptz not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    last_at         timestamptz not null,
    last_seq        bigint not null,
    next_due_at     timestamptz,
    -- what the events add up to (TicketSummary)
    state           text not null,
    owner_id        bigint references member,
    contacts        int not null,
    repeats         int not null,
    handoffs        int not null,
    clock           text not null,
    clock_since     timestamptz,
    waited_micros   bigint not null,
    first_reply_at  timestamptz,
    waiting_since   timestamptz,
    quiet_since     timestamptz,
    resolved_at     timestamptz,
    resolution      text,
    closed_at       timestamptz,
    closed_by       text,
    closed_evidence text,
    confirmed       boolean not null,
    search          tsvector generated always as (
        to_tsvector('simple', heard_fold(summary || ' ' || coalesce(goal, '') || ' EX-' || number::text))) stored
);
-- the queues, each in the order in which it is read
create index ticket_by_update on exception_ticket (updated_at, id);
create index ticket_by_report on exception_ticket (reported_at, id);
create index ticket_by_state on exception_ticket (state, updated_at, id);
create index ticket_by_owner on exception_ticket (owner_id, updated_at, id) where closed_at is null;
create index ticket_without_owner on exception_ticket (reported_at, id) where owner_id is null and closed_at is null;
create index ticket_by_waiting on exception_ticket (waiting_since, id) where waiting_since is not null;
create index ticket_by_due on exception_ticket (next_due_at, id) where next_due_at is not null;
create index ticket_by_account on exception_ticket (account_id, updated_at, id);
create index ticket_by_contact on exception_ticket (contact_id, updated_at, id);
create index ticket_by_category on exception_ticket (category_id, updated_at, id);
create index ticket_quiet on exception_ticket (quiet_since) where quiet_since is not null;
create index ticket_words on exception_ticket using gin (search);
create index ticket_summary_like on exception_ticket using gin (heard_fold(summary) gin_trgm_ops);

create table ticket_event (
    ticket_id   bigint not null references exception_ticket,
    seq         bigint not null,
    at          timestamptz not null,
    type        text not null,
    actor       text not null,
    by_kind     text not null,
    by_id       bigint,
    ref         text,
    due         timestamptz,
    value       text,
    channel     text,
    evidence    text,
    recorded_at timestamptz not null,
    primary key (ticket_id, seq)
);

create table message (
    ticket_id   bigint not null references exception_ticket,
    seq         bigint not null,
    kind        text not null,
    body        text not null,
    asks_client boolean not null,
    channel     text,
    by_kind     text not null,
    by_id       bigint,
    at          timestamptz not null,
    primary key (ticket_id, seq)
);
create index message_words on message using gin (to_tsvector('simple', heard_fold(left(body, 20000))));

create table promise (
    ticket_id   bigint not null references exception_ticket,
    seq         bigint not null,
    sentence    text not null,
    by_kind     text not null,
    by_id       bigint,
    made_at     timestamptz not null,
    due_at      timestamptz not null,
    moves       int not null,
    kept_at     timestamptz,
    released_at timestamptz,
    primary key (ticket_id, seq)
);
create index promise_pending on promise (due_at) where kept_at is null and released_at is null;

create table client_link (
    id         bigint primary key,
    ticket_id  bigint not null references exception_ticket,
    contact_id bigint references contact,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    by_kind    text not null,
    by_id      bigint
);
create index client_link_of_ticket on client_link (ticket_id);
