-- The demo firm. Accounts, members, categories and offerings say themselves whether they belong to it; these do now, too.
alter table team add column demo boolean not null default false;
alter table skill add column demo boolean not null default false;
alter table integration add column demo boolean not null default false;

-- Where the demo firm stands. It may be only in a database that was new when it came here.
create table demo_firm (
    the_one   boolean primary key default true check (the_one),
    -- POSSIBLE: nobody decided yet; HERE; LEAVING: taken out, but the boards are not yet made anew; NONE
    state     text not null check (state in ('POSSIBLE', 'HERE', 'LEAVING', 'NONE')),
    seeded_at timestamptz,
    -- whether its passwords and tokens were written down for people to read
    told      boolean not null default false,
    check (state not in ('HERE', 'LEAVING') or seeded_at is not null)
);
insert into demo_firm (state)
select case when exists (select 1 from member) or exists (select 1 from account) then 'NONE' else 'POSSIBLE' end;

-- All that is the demo firm's or hangs on it, and when it was added. A contact who belongs to a real account too is kept,
-- and so is real business that nobody of the demo brought.
create view demo_row as
with gone_account as (select id, created_at from account where demo),
gone_contact as (
    select c.id, c.created_at
    from contact c
    where c.primary_account_id in (select id from gone_account)
      and not exists (select 1 from contact_account m
                      where m.contact_id = c.id and m.account_id not in (select id from gone_account))),
gone_ticket as (select id, created_at from exception_ticket where account_id in (select id from gone_account)),
gone_recommendation as (
    select id, recorded_at from recommendation where recommender_id in (select id from gone_contact)),
gone_referral as (
    select id, created_at from referral
    where recommendation_id in (select id from gone_recommendation) or prospect_id in (select id from gone_account)),
gone_opportunity as (
    select id, created_at from opportunity
    where account_id in (select id from gone_account) or referral_id in (select id from gone_referral))
select 'account' as kind, id, created_at as added_at from gone_account
union all select 'contact', id, created_at from gone_contact
union all select 'exception', id, created_at from gone_ticket
union all select 'recommendation', id, recorded_at from gone_recommendation
union all select 'referral', id, created_at from gone_referral
union all select 'opportunity', id, created_at from gone_opportunity
union all select 'revenue', id, recorded_at from revenue
    where account_id in (select id from gone_account) or opportunity_id in (select id from gone_opportunity)
union all select 'member', id, created_at from member where demo
union all select 'token', id, created_at from access_token
    where member_id in (select id from member where demo) or integration_id in (select id from integration where demo)
union all select 'integration', id, created_at from integration where demo
union all select 'team', id, created_at from team where demo
union all select 'skill', id, created_at from skill where demo
union all select 'category', id, created_at from category where demo
union all select 'offering', id, created_at from offering where demo;
