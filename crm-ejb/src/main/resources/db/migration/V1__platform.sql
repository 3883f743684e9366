-- Both are trusted extensions: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- One sequence for every aggregate: a number names at most one thing.
create sequence heard_id start with 50 increment by 50;

-- What search compares: lower case without accents, immutable so that it can be indexed.
create function heard_fold(words text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent', words));

-- What people typed, folded, with the signs of LIKE taken literally.
create function heard_like(words text) returns text
    language sql immutable strict parallel safe
    return replace(replace(replace(heard_fold(words), '\', '\\'), '%', '\%'), '_', '\_');

create table setting (
    name       text primary key,
    value      text not null,
    changed_at timestamptz not null
);

-- The event log of all rooms: append-only and kept. Readers go by (xid, id) below the oldest running transaction,
-- because sequence numbers are taken before commit and a late 100 may follow a read 101.
create table outbox (
    id      bigint generated always as identity primary key,
    xid     xid8 not null default pg_current_xact_id(),
    type    text not null,
    payload jsonb not null,
    at      timestamptz not null
);
create index outbox_in_commit_order on outbox (xid, id);

create table outbox_position (
    reader text primary key,
    xid    xid8 not null,
    id     bigint not null
);

-- What was answered to a request that bore an Idempotency-Key; kept for a day. The answer is sealed with what only the
-- caller knows, because answers can hold secrets that are shown once.
create table idempotency_key (
    token   bigint not null,
    key     text not null,
    request text not null,
    answer  text not null,
    at      timestamptz not null,
    primary key (token, key)
);
create index idempotency_key_by_age on idempotency_key (at);
