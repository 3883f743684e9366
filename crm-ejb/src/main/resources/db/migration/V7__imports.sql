create table import_job (
    id         bigint primary key,
    state      text not null check (state in ('RUNNING', 'DRY_RUN_DONE', 'DONE', 'FAILED')),
    dry_run    boolean not null,
    zone       text not null,
    by_kind    text not null,
    by_id      bigint,
    started_at timestamptz not null,
    seen_at    timestamptz not null, -- when it last said that it is still at work
    ended_at   timestamptz,
    rows       bigint not null default 0,
    found      bigint not null default 0,
    known      bigint not null default 0,
    exceptions bigint not null default 0,
    accounts   bigint not null default 0,
    contacts   bigint not null default 0,
    members    bigint not null default 0,
    teams      bigint not null default 0,
    events     jsonb not null default '{}',
    warnings   jsonb not null default '[]',
    errors     jsonb not null default '[]'
);
-- One at a time: two imports of the same people at once would both think them new.
create unique index import_job_running on import_job ((true)) where state = 'RUNNING';
create index import_job_latest on import_job (started_at, id);
