-- POST /exception-tickets/{id}/messages, by a member, in an exception that is owned and in work
\set id random(:first_in_work, :last)
begin;
SELECT ID, account_id, ATTRIBUTES, category_id, CHANNEL, contact_id, created_at, DEMO, external_id, FOLLOWS, GOAL, IMPACT,
    last_at, last_seq, next_due_at, NUMBER, offering_id, open_steps, raised_by, reported_at, SOURCE, SUMMARY, updated_at, CLOCK,
    clock_since, closed_at, closed_by, closed_evidence, CONFIRMED, CONTACTS, cover_id, cover_until, first_reply_at, HANDOFFS, owner_id,
    quiet_since, REPEATS, RESOLUTION, resolved_at, STATE, waited_micros, waiting_since
FROM exception_ticket WHERE (ID = :id) FOR NO KEY UPDATE \gset t_
select value from setting where name = /*?*/'quiet'/**/;
\set seq :t_last_seq + 1
UPDATE exception_ticket SET last_seq = :seq, last_at = :now, updated_at = :now WHERE (ID = :id);
INSERT INTO message (ticket_id, SEQ, asks_client, AT, BODY, CHANNEL, KIND, by_id, by_kind)
VALUES (:id, :seq, /*?*/false/**/, :now, /*?*/'We looked into it and found the cause on our side (raw).'/**/,
    /*?*/'REST'/**/, /*?*/'REPLY'/**/, :member, /*?*/'MEMBER'/**/);
INSERT INTO ticket_event (ticket_id, SEQ, ACTOR, AT, CHANNEL, DUE, EVIDENCE, recorded_at, REF, TYPE, VALUE, by_id, by_kind)
VALUES (:id, :seq, /*?*/'FIRM'/**/, :now, /*?*/'REST'/**/, /*?*/null/**/, /*?*/null/**/, :now, /*?*/null/**/,
    /*?*/'REPLY'/**/, /*?*/null/**/, :member, /*?*/'MEMBER'/**/);
insert into outbox (type, payload, at)
values (/*?*/'TicketRecorded'/**/, /*?*/('{"accountId":' || :t_account_id || ',"at":"' || :now || '","fromSeq":' || :seq
    || ',"ticketId":' || :id || ',"toSeq":' || :seq || ',"types":["REPLY"]}')/**/::jsonb, :now);
select m.*, case m.by_kind
    when 'MEMBER' then (select name from member where id = m.by_id)
    when 'CONTACT' then (select name from contact where id = m.by_id)
    when 'INTEGRATION' then (select name from integration where id = m.by_id)
end as by_name, m.kind = 'REPLY' and m.seq > 1 and 'EXPLAINED' = (select type from ticket_event
    where ticket_id = m.ticket_id and seq > m.seq and type <> 'OWNED' order by seq limit 1) as explains
from message m where m.ticket_id = :id and (m.kind <> 'NOTE' or /*?*/true/**/) order by m.seq;
select t.*,
    (select name from account where id = t.account_id) as account_name,
    (select name from contact where id = t.contact_id) as contact_name,
    (select name from member where id = t.owner_id) as owner_name,
    (select name from category where id = t.category_id) as category_name,
    (select name from offering where id = t.offering_id) as offering_name,
    (select body from message where ticket_id = t.id and seq = 1) as description,
    (select count(*) from promise where ticket_id = t.id
        and kept_at is null and released_at is null and due_at >= :now) as promises_open,
    (select count(*) from promise where ticket_id = t.id
        and released_at is null and coalesce(kept_at, :now) > due_at) as promises_broken,
    (select min(due_at) from promise where ticket_id = t.id
        and kept_at is null and released_at is null and due_at >= :now) as promises_next_due from exception_ticket t where t.id = :id;
commit;
