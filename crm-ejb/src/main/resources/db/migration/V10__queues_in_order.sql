-- Lists by a time that may be missing put those without it last. Only an index over what they are sorted by serves their
-- first page without sorting the whole queue; it serves the filters too, which compare the same expression.
drop index ticket_by_waiting;
create index ticket_by_waiting on exception_ticket ((coalesce(waiting_since, 'infinity'::timestamptz)), id);
drop index ticket_by_due;
create index ticket_by_due on exception_ticket ((coalesce(next_due_at, 'infinity'::timestamptz)), id);

-- What a member carries or carried, over or not; ticket_by_owner knows only what is not closed.
create index ticket_of_owner on exception_ticket (owner_id, updated_at, id);

-- Two columns that are equal: a planner cannot guess how often, and would sort all that is resolved.
create index ticket_resolved_silent on exception_ticket (updated_at, id)
    where state = 'RESOLVED' and quiet_since = resolved_at;

-- Whether there is demo business is asked with each board; without demo there is nothing to find, among all accounts.
create index account_of_demo on account (id) where demo;
