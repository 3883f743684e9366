-- What members were told, each once: mentions, promises that come due, clients who are not fine.
create table notice (
    id        bigint primary key,
    member_id bigint not null references member on delete cascade,
    kind      text not null,
    cause     text not null,
    ticket_id bigint not null references exception_ticket on delete cascade,
    seq       bigint not null, -- the event: what happened, the note, or the promise
    due       timestamptz, -- when the promise is due that it reminds of
    shown     boolean not null, -- in the member's list, or only mailed
    at        timestamptz not null,
    read_at   timestamptz
);
create unique index notice_once on notice (member_id, kind, cause);
create index notice_of_member on notice (member_id, at desc, id desc) where shown;
create index notice_unread on notice (member_id, ticket_id) where shown and read_at is null;
create index notice_of_ticket on notice (ticket_id);

-- What a member does not want to be told, by which way.
create table unwanted_notice (
    member_id bigint not null references member on delete cascade,
    way       text not null check (way in ('PAGE', 'MAIL')),
    kind      text not null,
    primary key (member_id, way, kind)
);
insert into unwanted_notice (member_id, way, kind)
select member_id, 'MAIL', case kind when 'REMINDER' then 'PROMISE_DUE' else kind end from unwanted_letter;
drop table unwanted_letter;

-- Members are told what happens from now on.
insert into outbox_position (reader, xid, id)
select 'notices', coalesce(last.xid, '0'::xid8), coalesce(last.id, 0)
from (select 1) one
left join lateral (select o.xid, o.id from outbox o order by o.xid desc, o.id desc limit 1) last on true;
