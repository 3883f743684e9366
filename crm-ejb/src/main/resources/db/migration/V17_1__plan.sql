-- the next steps of both sides
create table plan_step (
    ticket_id  bigint not null references exception_ticket,
    seq        bigint not null,
    side       text not null,
    words      text not null,
    by_kind    text not null,
    by_id      bigint,
    planned_at timestamptz not null,
    done_at    timestamptz,
    dropped_at timestamptz,
    primary key (ticket_id, seq)
);
alter table exception_ticket add column open_steps int not null default 0;
