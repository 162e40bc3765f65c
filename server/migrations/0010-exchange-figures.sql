-- Figures look at what was done in a span of time; entries come in the order of time, so a block range is enough.
create index entry_at on entry using brin (at);
-- A matter that another one opened (a call-back, a department called) is found from it.
create index matter_parent on matter (region, parent) where parent is not null;

-- What a partner (the mandated petition system, a city hotline) has told of a matter: its number there, and its latest word.
create table exchange_case (
  partner text not null,
  external text not null,
  region text not null,
  matter uuid not null,
  -- Their message as last heard, and the query code of their system: sealed as personal fields are.
  heard jsonb not null,
  heard_hash text not null,
  since timestamptz not null,
  at timestamptz not null,
  primary key (partner, external, region)
);
create index exchange_case_matter on exchange_case (region, matter);

-- Where what they say is not what stands here. Never removed: `decided` says what was done about it.
create table exchange_difference (
  id uuid not null,
  region text not null,
  partner text not null,
  external text not null,
  matter uuid not null,
  field text not null,
  -- Both sides, sealed: they may be a resident's words.
  said jsonb not null,
  said_hash text not null,
  since timestamptz not null,
  decided text,
  reason text,
  by text,
  at timestamptz,
  primary key (id, region)
);
create unique index exchange_difference_open on exchange_difference (partner, external, field, region) where decided is null;
create index exchange_difference_matter on exchange_difference (region, matter);

-- What could not be taken in, whole and sealed, with the reasons: nothing that was sent is lost.
create table exchange_reject (
  id uuid not null,
  region text not null,
  partner text not null,
  procedure text not null,
  line integer not null,
  message jsonb not null,
  reasons text[] not null,
  at timestamptz not null,
  primary key (id, region)
);
create index exchange_reject_at on exchange_reject (region, partner, at);

-- What a partner can fetch: each matter at the place where it last changed. Places only grow.
create table exchange_change (
  partner text not null,
  matter uuid not null,
  region text not null,
  seq integer not null,
  place bigint not null,
  primary key (partner, matter, region)
);
create index exchange_change_place on exchange_change (region, partner, place);

grant select, insert, update on exchange_case, exchange_difference, exchange_change to huiyin_app;
grant select, insert on exchange_reject to huiyin_app;
