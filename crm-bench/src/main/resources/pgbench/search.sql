-- GET /exception-tickets?q={words}&limit=50: what matches, then those in the order of the list
select id from exception_ticket where search @@ (select websearch_to_tsquery('simple', heard_fold(:words)))
union all select id from exception_ticket
where account_id = any (array(select a.id from account a
    where a.words @@ (select websearch_to_tsquery('simple', heard_fold(:words)))))
union all select ticket_id from message
where kind <> 'NOTE' and to_tsvector('simple', heard_fold(left(body, 20000)))
    @@ (select websearch_to_tsquery('simple', heard_fold(:words)))
union all select id from exception_ticket where heard_fold(summary) like (select '%' || heard_like(:words) || '%')
limit 2001;
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
where (t.id = any (:matches))
order by t.updated_at desc, t.id desc limit 51;
