-- Whom a note mentions; the note is the message of that number.
create table mention (
    ticket_id bigint not null,
    seq       bigint not null,
    member_id bigint not null references member on delete cascade,
    primary key (ticket_id, seq, member_id),
    foreign key (ticket_id, seq) references message on delete cascade
);
create index mention_of_member on mention (member_id, ticket_id, seq);
