-- What members settle for their own pages, beside the zone.
alter table member add column language text;
alter table member add column shortcuts boolean not null default true;
