-- The exceptions a member has open, on whatever machine.
create table open_tab (
    member_id bigint not null references member on delete cascade,
    ticket_id bigint not null references exception_ticket on delete cascade,
    opened_at timestamptz not null,
    primary key (member_id, ticket_id)
);
create index open_tab_of_ticket on open_tab (ticket_id);

-- What a member has begun to write. A draft that was sent or emptied stays for a while without words, so that a save
-- that was under way when it was sent finds another version and comes to nothing. No version is ever given twice.
create sequence draft_version;
create table draft (
    member_id bigint not null references member on delete cascade,
    ticket_id bigint not null references exception_ticket on delete cascade,
    kind      text not null,
    words     text not null,
    version   bigint not null,
    saved_at  timestamptz not null,
    primary key (member_id, ticket_id, kind)
);
create index draft_of_ticket on draft (ticket_id);

-- Who looks at an exception and who writes in it, by open page. It lives for seconds, so it may be lost in a crash; and
-- no row refers to its exception, because that would wait for whoever acts there.
create unlogged table presence (
    ticket_id bigint not null,
    member_id bigint not null,
    page      text not null,
    writing   boolean not null,
    seen_at   timestamptz not null,
    primary key (ticket_id, member_id, page)
);
