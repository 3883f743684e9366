-- Takes the demo firm out, from the leaves to the roots. A statement ends with its line. What goes is what the view
-- demo_row names; it names less with every statement, so each stands where what it needs is still there.

-- Nobody adds to what goes meanwhile, and the boards wait.
select id from account where demo order by id for update;
select 1 from outbox_position for update;

-- What was told of it.
with gone as materialized (select id from demo_row where kind not in ('member', 'token'))
delete from outbox
where (payload ->> 'accountId')::bigint in (select id from gone)
   or (payload ->> 'contactId')::bigint in (select id from gone)
   or (payload ->> 'ticketId')::bigint in (select id from gone)
   or (payload ->> 'recommendationId')::bigint in (select id from gone)
   or (payload ->> 'referralId')::bigint in (select id from gone)
   or (payload ->> 'opportunityId')::bigint in (select id from gone);

-- Real words about demo exceptions and to demo people stay, without them.
update recommendation set ticket_id = null
where ticket_id in (select id from demo_row where kind = 'exception')
  and id not in (select id from demo_row where kind = 'recommendation');
update recommendation m set told_contact_id = null, told_name = c.name
from contact c
where c.id = m.told_contact_id and c.id in (select id from demo_row where kind = 'contact');
update referral set prospect_contact_id = null
where prospect_contact_id in (select id from demo_row where kind = 'contact');
update exception_ticket set follows = null
where follows in (select id from demo_row where kind = 'exception');
update exception_ticket set contact_id = null
where contact_id in (select id from demo_row where kind = 'contact')
  and id not in (select id from demo_row where kind = 'exception');
update client_link set contact_id = null
where contact_id in (select id from demo_row where kind = 'contact')
  and ticket_id not in (select id from demo_row where kind = 'exception');

-- Money and where it came from.
delete from account_fact where account_id in (select id from account where demo)
   or contact_id in (select id from demo_row where kind = 'contact')
   or revenue_id in (select id from demo_row where kind = 'revenue');
delete from revenue where id in (select id from demo_row where kind = 'revenue');
delete from opportunity where id in (select id from demo_row where kind = 'opportunity');
delete from referral_step where referral_id in (select id from demo_row where kind = 'referral');
delete from referral where id in (select id from demo_row where kind = 'referral');
delete from recommendation where id in (select id from demo_row where kind = 'recommendation');

-- Exceptions with all that was said in them.
delete from client_link where ticket_id in (select id from demo_row where kind = 'exception');
delete from helper where ticket_id in (select id from demo_row where kind = 'exception');
delete from promise where ticket_id in (select id from demo_row where kind = 'exception');
delete from message where ticket_id in (select id from demo_row where kind = 'exception');
delete from ticket_event where ticket_id in (select id from demo_row where kind = 'exception');
delete from exception_ticket where id in (select id from demo_row where kind = 'exception');
delete from used_tag u
where not exists (select 1 from exception_ticket t where string_to_array(t.tags, ',') @> array[u.word]);

-- People and accounts; who belongs to a real account too belongs to it alone from now on.
create temporary table gone_contact on commit drop as select id from demo_row where kind = 'contact';
delete from contact_account where contact_id in (select id from gone_contact)
   or account_id in (select id from account where demo);
delete from contact where id in (select id from gone_contact);
update contact c set primary_account_id = (select min(account_id) from contact_account m where m.contact_id = c.id)
where primary_account_id in (select id from account where demo);
delete from account where demo;

-- Lists: what real people use is theirs from now on.
update category set demo = false where demo and id in (
    with recursive used as (
        select c.id, c.parent_id from category c
        where not c.demo or exists (select 1 from exception_ticket t where t.category_id = c.id)
        union select p.id, p.parent_id from category p join used on used.parent_id = p.id)
    select id from used);
delete from category where demo;
update offering set demo = false
where demo and exists (select 1 from exception_ticket t where t.offering_id = offering.id);
delete from offering where demo;
update team set demo = false where demo and exists (
    select 1 from member_team x join member m on m.id = x.member_id where x.team_id = team.id and not m.demo);
update skill set demo = false where demo and exists (
    select 1 from member_skill x join member m on m.id = x.member_id where x.skill_id = skill.id and not m.demo)
    or demo and exists (select 1 from helper x where x.skill_id = skill.id);
