-- A queue's members and nothing else, in the order in which they are worked on: each condition is that of Queue.java. Who
-- is snoozed changes with the clock and is looked up in the index, or in the row that is read anyway.
create index ticket_mine on exception_ticket (owner_id, (greatest(updated_at, snoozed_until)), id)
    include (snoozed_until)
    where not put_away and (waiting_since is not null or state in ('OPEN', 'WORKING', 'WAITING_ON_CLIENT')
                            or snoozed_until is not null);
drop index ticket_without_owner;
create index ticket_without_owner on exception_ticket (reported_at, id)
    where owner_id is null and closed_at is null and not put_away;
create index ticket_waiting on exception_ticket ((coalesce(waiting_since, 'infinity'::timestamptz)), id)
    where waiting_since is not null and not put_away;
create index ticket_due on exception_ticket ((coalesce(next_due_at, 'infinity'::timestamptz)), id)
    where next_due_at is not null and not put_away;
create index ticket_without_step on exception_ticket (updated_at, id)
    where state in ('OPEN', 'WORKING') and waiting_since is null and next_due_at is null and not put_away;
create index ticket_snoozed on exception_ticket ((coalesce(snoozed_until, 'infinity'::timestamptz)), id)
    where snoozed_until is not null;
create index ticket_put_away on exception_ticket (updated_at, id) where put_away;
create index ticket_snoozed_news on exception_ticket (owner_id, snoozed_until)
    where snooze_news_at is not null and not put_away;
drop index ticket_resolved_silent;
create index ticket_resolved_silent on exception_ticket (updated_at, id)
    where state = 'RESOLVED' and quiet_since = resolved_at and not put_away;
create index ticket_by_offering on exception_ticket (offering_id, updated_at, id) where offering_id is not null;
