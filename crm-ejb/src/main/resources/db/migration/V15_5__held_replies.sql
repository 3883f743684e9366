-- Replies that have not left: nothing of them has happened. Those that came back lie here until they are said again.
create table held_reply (
    id         bigint primary key,
    ticket_id  bigint not null references exception_ticket on delete cascade,
    body       text not null,
    explaining boolean not null,
    asking     boolean not null,
    channel    text not null,
    in_name_of bigint references member,
    by_kind    text not null,
    by_id      bigint,
    held_at    timestamptz not null,
    due_at     timestamptz not null,
    back       boolean not null,
    reason     text
);
create index held_reply_due on held_reply (due_at) where not back;
create index held_reply_of_ticket on held_reply (ticket_id, due_at);

alter table attachment add foreign key (held_id) references held_reply on delete cascade;
create index attachment_of_held on attachment (held_id) where held_id is not null;
