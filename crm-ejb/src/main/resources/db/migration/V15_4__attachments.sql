-- A file on a message. Until it is sent it hangs on none and is its sender's alone.
create table attachment (
    id         bigint primary key,
    name       text not null,
    type       text not null, -- what its sender called it; it is never served as that
    size       bigint not null,
    image      text,          -- which picture it is by its first bytes
    ticket_id  bigint,
    seq        bigint,
    held_id    bigint,        -- the reply that waits with it
    meant_for  bigint references exception_ticket on delete cascade,
    by_kind    text not null,
    by_id      bigint,
    created_at timestamptz not null,
    foreign key (ticket_id, seq) references message on delete cascade,
    check ((ticket_id is null) = (seq is null))
);
create index attachment_of_message on attachment (ticket_id, seq) where ticket_id is not null;
create index attachment_unsent on attachment (meant_for, by_id) where seq is null;

-- Its bytes, a mebibyte in a row. They are pictures and archives: packing them again costs time and saves nothing.
create table attachment_chunk (
    attachment_id bigint not null references attachment on delete cascade,
    no            int not null,
    bytes         bytea not null,
    primary key (attachment_id, no)
);
alter table attachment_chunk alter column bytes set storage external;
