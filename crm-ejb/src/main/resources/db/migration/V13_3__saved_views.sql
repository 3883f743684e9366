create table saved_view (
    id         bigint primary key,
    member_id  bigint not null references member on delete cascade,
    name       text not null,
    shared     boolean not null,
    filters    text not null, -- as in an address: impact=BLOCKED&queue=waiting
    sort       text,
    columns    text not null, -- words with a comma between: number,waitingSince
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint not null
);
create unique index saved_view_by_name on saved_view (member_id, lower(name));
create index saved_view_shared on saved_view (heard_fold(name), id) where shared;
