-- One act that a member does to several exceptions. Each is done in a transaction of its own, which also says so in the row
-- of its exception: whenever it breaks off, these rows tell what was done, and the rest can go on.
create table bulk_job (
    id         bigint primary key,
    member_id  bigint not null references member on delete cascade,
    kind       text not null check (kind in ('OWN', 'TAG', 'SNOOZE', 'REPLY')),
    words      text, -- a reason, a change of tags, the reply
    due        timestamptz,
    way        text,
    undoes     bigint unique references bulk_job on delete cascade,
    state      text not null check (state in ('RUNNING', 'DONE')),
    set_aside  boolean not null default false, -- its member has seen how it ended
    started_at timestamptz not null,
    seen_at    timestamptz not null, -- when it last said that it is still at work
    ended_at   timestamptz
);
create index bulk_job_of_member on bulk_job (member_id, started_at);
create index bulk_job_running on bulk_job (seen_at) where state = 'RUNNING';
create index bulk_job_over on bulk_job (ended_at) where state = 'DONE';

create table bulk_item (
    job_id       bigint not null references bulk_job on delete cascade,
    place        int not null,
    ticket_id    bigint not null references exception_ticket on delete cascade,
    state        text not null check (state in ('WAITING', 'DONE', 'NOTHING', 'REFUSED')),
    refusal      jsonb, -- why it was refused: a sentence by its name and its values
    -- what undoing needs: how it was before, and the version it had when it was done
    owner_before bigint,
    due_before   timestamptz,
    words        text,
    version      bigint,
    primary key (job_id, place),
    unique (job_id, ticket_id)
);
create index bulk_item_of_ticket on bulk_item (ticket_id);
