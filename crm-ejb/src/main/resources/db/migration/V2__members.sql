create table team (
    id          bigint primary key,
    name        text not null,
    active      boolean not null,
    external_id text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint not null
);
create unique index team_by_name on team (lower(name));
create unique index team_by_external_id on team (external_id);

create table skill (
    id          bigint primary key,
    name        text not null,
    active      boolean not null,
    external_id text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint not null
);
create unique index skill_by_name on skill (lower(name));
create unique index skill_by_external_id on skill (external_id);

create table member (
    id          bigint primary key,
    login       text not null,
    name        text not null,
    email       text,
    roles       text not null, -- words with a space between: AGENT ADMIN
    active      boolean not null,
    demo        boolean not null,
    external_id text,
    zone        text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint not null
);
create unique index member_by_login on member (lower(login));
create unique index member_by_external_id on member (external_id);
create index member_by_name on member (heard_fold(name), id);

create table member_team (
    member_id bigint not null references member on delete cascade,
    team_id   bigint not null references team,
    primary key (member_id, team_id)
);
create index member_team_by_team on member_team (team_id);

create table member_skill (
    member_id bigint not null references member on delete cascade,
    skill_id  bigint not null references skill,
    primary key (member_id, skill_id)
);
create index member_skill_by_skill on member_skill (skill_id);

-- What a member logs in with; a member who was never invited has no row.
create table credential (
    member_id          bigint primary key references member on delete cascade,
    password_hash      text,
    one_time           boolean not null,
    invitation_hash    text unique,
    invitation_ends_at timestamptz,
    sessions_from      timestamptz not null,
    changed_at         timestamptz not null,
    version            bigint not null
);

create table integration (
    id         bigint primary key,
    name       text not null,
    created_at timestamptz not null
);
create unique index integration_by_name on integration (lower(name));

create table access_token (
    id             bigint primary key,
    name           text not null,
    member_id      bigint references member on delete cascade,
    integration_id bigint references integration on delete cascade,
    scopes         text not null, -- words with a space between: accounts:read tickets:write
    hash           text not null unique,
    created_at     timestamptz not null,
    expires_at     timestamptz,
    last_used_at   timestamptz,
    revoked_at     timestamptz,
    check (num_nonnulls(member_id, integration_id) = 1)
);
create index access_token_by_member on access_token (member_id);
create index access_token_by_integration on access_token (integration_id);
