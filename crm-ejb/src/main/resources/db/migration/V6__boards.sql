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
