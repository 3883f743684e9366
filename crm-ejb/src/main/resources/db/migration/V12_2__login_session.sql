-- Who is logged in, known to every node: a browser's cookie holds the secret, this its hash.
create table login_session (
    hash      text primary key,
    member_id bigint not null references member on delete cascade,
    opened_at timestamptz not null,
    used_at   timestamptz not null
);
create index login_session_of_member on login_session (member_id);
create index login_session_by_use on login_session (used_at);
