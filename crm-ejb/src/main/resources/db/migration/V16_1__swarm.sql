-- Who helps the owner of an exception: asked or come by themselves, numbered by the event that brought them in.
create table helper (
    ticket_id  bigint not null references exception_ticket,
    seq        bigint not null,
    member_id  bigint not null references member,
    skill_id   bigint references skill,
    state      text not null,
    joined_at  timestamptz,
    ended_at   timestamptz,
    thanked_at timestamptz,
    primary key (ticket_id, seq, member_id)
);
-- What a member is asked, and where a member helps: as few as they are, however many exceptions there are.
create index helper_asked on helper (member_id, ticket_id) where state = 'ASKED';
create index helper_joined on helper (member_id, ticket_id) where state = 'JOINED';
-- Nobody is in one swarm twice.
create unique index helper_once on helper (ticket_id, member_id) where state in ('ASKED', 'JOINED');

-- Who is asked instead of an owner who is away.
alter table exception_ticket add column cover_id bigint references member;
alter table exception_ticket add column cover_until timestamptz;
create index ticket_covered on exception_ticket (cover_id, id) where cover_id is not null;

-- That one message of ours asked for the same again is noticed once, by whoever was first.
create unique index ticket_event_repeat on ticket_event (ticket_id, ref) where type = 'REPEAT' and ref is not null;
