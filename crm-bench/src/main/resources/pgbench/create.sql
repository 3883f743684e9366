-- POST /exception-tickets
\set n :n + 1
\set id :base + :client_id * 1000000 + :n
begin;
SELECT ID, client_since, COUNTRY, created_at, DEMO, DOMAIN, ended_at, external_id, INDUSTRY, KIND, NAME, size_band, TIER,
    updated_at, VERSION FROM account WHERE (ID = :account);
select 1 from contact_account where account_id = :account and contact_id = :contact;
select nextval('ticket_number') \gset
INSERT INTO exception_ticket (ID, account_id, ATTRIBUTES, category_id, CHANNEL, contact_id, created_at, DEMO, external_id,
    FOLLOWS, GOAL, IMPACT, last_at, last_seq, next_due_at, NUMBER, offering_id, open_steps, raised_by, reported_at, SOURCE, SUMMARY,
    updated_at, CLOCK, clock_since, closed_at, closed_by, closed_evidence, CONFIRMED, CONTACTS, cover_id, cover_until,
    first_reply_at, HANDOFFS, owner_id, quiet_since, REPEATS, RESOLUTION, resolved_at, STATE, waited_micros, waiting_since)
VALUES (:id, :account, /*?*/null/**/, /*?*/null/**/, /*?*/'MAIL'/**/, :contact, :now, /*?*/false/**/, /*?*/null/**/,
    /*?*/null/**/, /*?*/'Right address'/**/, /*?*/'HINDERED'/**/, :now, /*?*/1/**/, /*?*/null/**/, :nextval,
    /*?*/null/**/, /*?*/0/**/, /*?*/'CLIENT'/**/, :now, /*?*/'REST'/**/, /*?*/'Invoice went to the old address (raw)'/**/,
    :now, /*?*/'US'/**/, :now, /*?*/null/**/, /*?*/null/**/, /*?*/null/**/, /*?*/false/**/, /*?*/1/**/, /*?*/null/**/,
    /*?*/null/**/, /*?*/null/**/, /*?*/0/**/, /*?*/null/**/, /*?*/null/**/, /*?*/0/**/, /*?*/null/**/, /*?*/null/**/, /*?*/'OPEN'/**/, /*?*/0/**/, :now);
INSERT INTO message (ticket_id, SEQ, asks_client, AT, BODY, CHANNEL, KIND, by_id, by_kind)
VALUES (:id, /*?*/1/**/, /*?*/false/**/, :now,
    /*?*/'We need this before the end of the month, since the auditors are in the house.'/**/, /*?*/'MAIL'/**/,
    /*?*/'CLIENT'/**/, :contact, /*?*/'CONTACT'/**/);
INSERT INTO ticket_event (ticket_id, SEQ, ACTOR, AT, CHANNEL, DUE, EVIDENCE, recorded_at, REF, TYPE, VALUE, by_id, by_kind)
VALUES (:id, /*?*/1/**/, /*?*/'CLIENT'/**/, :now, /*?*/'MAIL'/**/, /*?*/null/**/, /*?*/null/**/, :now, /*?*/null/**/,
    /*?*/'OPENED'/**/, /*?*/null/**/, :contact, /*?*/'CONTACT'/**/);
insert into outbox (type, payload, at)
values (/*?*/'TicketRecorded'/**/, /*?*/('{"accountId":' || :account || ',"at":"' || :now || '","fromSeq":1,"ticketId":'
    || :id || ',"toSeq":1,"types":["OPENED"]}')/**/::jsonb, :now);
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
