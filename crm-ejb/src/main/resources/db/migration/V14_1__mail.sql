-- In which language a person is written to; null for the firm's.
alter table contact add column language text check (language in ('en', 'de'));

-- The server that carries the firm's letters, if there is one.
create table mail_server (
    the_one      boolean primary key default true check (the_one),
    host         text not null,
    port         int not null check (port between 1 and 65535),
    wire         text not null check (wire in ('STARTTLS', 'TLS', 'PLAIN')),
    login        text,
    password     text, -- sealed with a key that is not in the database
    from_name    text not null,
    from_address text not null,
    reply_to     text,
    certificate  text,
    since        timestamptz not null, -- letters are written about what happened from here on
    changed_at   timestamptz not null
);

-- A row for each letter to each reader. What it says is composed when it is sent and kept nowhere.
create table letter (
    id             bigint primary key,
    kind           text not null,
    cause          text not null, -- the event, the promise's due time, the invitation that it is about
    contact_id     bigint references contact on delete cascade,
    member_id      bigint references member on delete cascade,
    ticket_id      bigint references exception_ticket on delete cascade,
    seq            bigint,
    message_id     text not null unique,
    state          text not null check (state in ('WAITING', 'SENT', 'FAILED', 'UNADDRESSED', 'WITHDRAWN')),
    created_at     timestamptz not null,
    waiting_from   timestamptz not null,
    not_before     timestamptz not null,
    attempts       int not null,
    claimed_by     text,
    claimed_until  timestamptz,
    address        text,
    answer         text,
    sent_at        timestamptz,
    client_link_id bigint references client_link on delete set null,
    sealed_link    text,
    check (num_nonnulls(contact_id, member_id) = 1),
    check ((ticket_id is null) = (seq is null)),
    check ((state = 'SENT') = (sent_at is not null))
);
-- The same cause gives a reader the same kind of letter once.
create unique index letter_once on letter (cause, kind, coalesce(contact_id, 0), coalesce(member_id, 0));
create index letter_waiting on letter (not_before, id) where state = 'WAITING';
create index letter_failed on letter (id) where state = 'FAILED';
create index letter_of_ticket on letter (ticket_id, seq) where ticket_id is not null;
create index letter_of_contact on letter (contact_id) where contact_id is not null;
create index letter_of_member on letter (member_id) where member_id is not null;
create index letter_of_client_link on letter (client_link_id) where client_link_id is not null;

-- What a member does not want to be written about.
create table unwanted_letter (
    member_id bigint not null references member on delete cascade,
    kind      text not null,
    primary key (member_id, kind)
);

-- Letters are written about what is told from now on.
insert into outbox_position (reader, xid, id)
select 'mail', coalesce(last.xid, '0'::xid8), coalesce(last.id, 0)
from (select 1) one
left join lateral (select o.xid, o.id from outbox o order by o.xid desc, o.id desc limit 1) last on true;
