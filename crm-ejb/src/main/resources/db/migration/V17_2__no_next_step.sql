-- What is planned is a next step, too: Queue.java says the same.
drop index ticket_without_step;
create index ticket_without_step on exception_ticket (updated_at, id)
    where state in ('OPEN', 'WORKING') and waiting_since is null and next_due_at is null and open_steps = 0
        and not put_away;
