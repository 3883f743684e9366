-- What the events of laying aside and of tagging add up to (TicketSummary): until when an exception is snoozed, whether the
-- client wrote meanwhile, whether it is none of ours, and its tags with a comma between them.
alter table exception_ticket
    add column snoozed_until  timestamptz,
    add column snooze_news_at timestamptz,
    add column put_away       boolean not null default false,
    add column put_away_as    text,
    add column tags           text not null default '';
create index ticket_by_tag on exception_ticket using gin (string_to_array(tags, ','));

-- The words that were ever used as tags, for those who begin to type one.
create table used_tag (
    word         text primary key,
    last_used_at timestamptz not null
);
create index used_tag_like on used_tag (heard_fold(word) text_pattern_ops);
