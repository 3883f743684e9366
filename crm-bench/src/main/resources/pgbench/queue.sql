-- GET /exception-tickets?state=OPEN,WORKING,WAITING_ON_CLIENT&owner={member}&limit=50
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
        and kept_at is null and released_at is null and due_at >= :now) as promises_next_due, (t.updated_at)::text as sort_key_, t.id as id_ from exception_ticket t
where (t.owner_id = :member) and (t.state = any (string_to_array(/*?*/'OPEN,WORKING,WAITING_ON_CLIENT'/**/, ',')))
order by t.updated_at desc, t.id desc limit 51;
