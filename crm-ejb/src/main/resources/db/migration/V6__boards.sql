-- Checks: what was computed anew and compared, and what came of it.
create table check_run (
    id          bigint primary key,
    state       text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    by_kind     text not null,
    by_id       bigint,
    started_at  timestamptz not null,
    seen_at     timestamptz not null,
    finished_at timestamptz,
    kinds       jsonb not null,
    failure     text
);

-- Won money in quarters of an hour: every zone's months begin at one, so that a board can ask for any zone.
create table rollup_won (
    slot     timestamptz not null,
    currency text not null,
    origin   text not null,
    n        bigint not null,
    amount   numeric(22, 2) not null,
    primary key (slot, currency, origin)
);

-- As what each won opportunity is counted there now, to be taken off when it changes.
create table rollup_opportunity (
    opportunity_id bigint primary key,
    slot           timestamptz not null,
    currency       text not null,
    origin         text not null,
    amount         numeric(16, 2) not null
);

insert into outbox_position (reader, xid, id) values ('rollups', '0', 0);
