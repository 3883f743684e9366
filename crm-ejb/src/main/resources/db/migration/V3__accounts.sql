-- What full-text search looks for: every word of these as the beginning of a word.
create function heard_words(words text) returns tsquery
    language sql immutable strict parallel safe
    return (select string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & ')::tsquery
            from unnest(to_tsvector('simple', heard_fold(words))));

create table account (
    id           bigint primary key,
    version      bigint not null,
    name         text not null,
    kind         text not null check (kind in ('PROSPECT', 'CLIENT', 'FORMER')),
    domain       text,
    external_id  text,
    tier         text,
    industry     text,
    size_band    text,
    country      text,
    client_since date,
    ended_at     date,
    demo         boolean not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    -- What search compares, and the order of names.
    folded       text not null generated always as (heard_fold(name)) stored,
    searched     text not null generated always as (heard_fold(name || ' ' || coalesce(domain, ''))) stored,
    words        tsvector not null
        generated always as (to_tsvector('simple', heard_fold(name || ' ' || coalesce(domain, '')))) stored,
    check (ended_at >= client_since)
);
create unique index account_external_id on account (external_id);
create index account_by_name_without_case on account (lower(name));
create index account_by_domain on account (domain);
create index account_in_order_of_name on account (folded, id);
create index account_latest_changed on account (updated_at, id);
create index account_of_kind on account (kind, updated_at, id);
create index account_of_tier on account (tier, updated_at, id);
create index account_of_industry on account (industry, updated_at, id);
create index account_of_country on account (country, updated_at, id);
create index account_of_size_band on account (size_band);
create index account_words on account using gin (words);
create index account_letters on account using gin (searched gin_trgm_ops);

create table contact (
    id                 bigint primary key,
    version            bigint not null,
    name               text not null,
    email              text,
    phone              text,
    external_id        text,
    primary_account_id bigint not null references account,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    folded             text not null generated always as (heard_fold(name)) stored,
    searched           text not null generated always as (heard_fold(name || ' ' || coalesce(email, ''))) stored,
    words              tsvector not null
        generated always as (to_tsvector('simple', heard_fold(name || ' ' || coalesce(email, '')))) stored
);
-- An address is one person, whatever its case.
create unique index contact_email on contact (lower(email));
create unique index contact_external_id on contact (external_id);
create index contact_by_name_without_case on contact (lower(name));
create index contact_in_order_of_name on contact (folded, id);
create index contact_latest_changed on contact (updated_at, id);
create index contact_of_primary_account on contact (primary_account_id);
create index contact_words on contact using gin (words);
create index contact_letters on contact using gin (searched gin_trgm_ops);

create table contact_account (
    contact_id bigint not null references contact,
    account_id bigint not null references account,
    role       text not null,
    joined_at  timestamptz not null,
    primary key (contact_id, account_id)
);
create index contact_account_by_account on contact_account (account_id, contact_id);

-- Entries are added, never changed; a month's revenue is their sum, currency by currency.
create table revenue (
    id             bigint primary key,
    account_id     bigint not null references account,
    month          date not null check (extract(day from month) = 1),
    amount         numeric(16, 2) not null check (amount <> 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    kind           text not null check (kind in ('RECURRING', 'ONE_TIME')),
    source         text not null check (source in ('ENTERED', 'REST', 'IMPORT', 'WON')),
    opportunity_id bigint,
    recorded_at    timestamptz not null,
    check ((source = 'WON') = (opportunity_id is not null))
);
create index revenue_of_account on revenue (account_id, month, id);
create unique index revenue_of_opportunity on revenue (opportunity_id);

-- What happened to an account: who, when, through what. Append-only.
create table account_fact (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account,
    at         timestamptz not null,
    type       text not null check (type in ('OPENED', 'CHANGED', 'CONTACT_JOINED', 'CONTACT_LEFT', 'REVENUE')),
    by_kind    text not null,
    by_id      bigint,
    through    text not null,
    field      text,
    before     text,
    after      text,
    contact_id bigint references contact,
    revenue_id bigint references revenue
);
create index account_fact_of_account on account_fact (account_id, at, id);

create table category (
    id         bigint primary key,
    version    bigint not null,
    name       text not null,
    parent_id  bigint references category,
    retired    boolean not null,
    demo       boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create unique index category_name_in_parent on category (coalesce(parent_id, 0), lower(name));
create index category_of_parent on category (parent_id);

create table offering (
    id          bigint primary key,
    version     bigint not null,
    name        text not null,
    description text,
    retired     boolean not null,
    demo        boolean not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create unique index offering_name on offering (lower(name));
