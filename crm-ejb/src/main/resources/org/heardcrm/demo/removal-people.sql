-- Takes the members out who are still the demo's: nothing that stays names them.
delete from idempotency_key where token in (select id from demo_row where kind = 'token');
delete from check_run where by_kind = 'MEMBER' and by_id in (select id from member where demo);
delete from outbox where (payload ->> 'memberId')::bigint in (select id from member where demo);
delete from integration where demo;
delete from member where demo;
delete from member_team where team_id in (select id from team where demo);
delete from team where demo;
delete from member_skill where skill_id in (select id from skill where demo);
delete from skill where demo;

-- Readers stand at the last thing that is still told.
update outbox_position p
set (xid, id) = (select coalesce(max_xid, '0'::xid8), coalesce(max_id, 0) from (select 1) one left join lateral (
    select o.xid as max_xid, o.id as max_id from outbox o
    where (o.xid, o.id) <= (p.xid, p.id) order by o.xid desc, o.id desc limit 1) last on true);
