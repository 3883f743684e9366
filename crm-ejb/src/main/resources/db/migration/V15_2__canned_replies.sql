create table canned_reply (
    id         bigint primary key,
    name       text not null,
    text       text not null, -- with placeholders in braces: {client}
    language   text,
    active     boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint not null
);
create unique index canned_reply_by_name on canned_reply (lower(name));
