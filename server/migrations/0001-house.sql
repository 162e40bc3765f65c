-- Everything is keyed by region (6-digit GB/T 2260 code), last in the primary key: a foreign-key check on a
-- near-empty table otherwise picks a secondary index that begins with region. Ids and times come from the application.

create table region (
  region text primary key,
  name text not null,
  name_en text not null default '',
  demo boolean not null default false,
  opened timestamptz,
  settings jsonb not null default '{}'
);

create table matter (
  id uuid not null,
  region text not null,
  number text not null,
  procedure text not null,
  step text not null,
  ended boolean not null,
  holder_unit text not null,
  holder_post text not null,
  -- Every unit that has or had a seat in it: where a unit looks for what it may see.
  units text[] not null,
  -- Units that can never see it (the accused), with all below them.
  shielded text[] not null default '{}',
  -- Set apart by what was answered (an accusation): read by few offices, and found by no word.
  apart boolean not null default false,
  place text,
  category text,
  proposed text,
  title text not null,
  channel text not null,
  external text,
  parent uuid,
  opened timestamptz not null,
  -- The nearest end of a running clock, and when the office of the clock must look at it again.
  due timestamptz,
  ring timestamptz,
  last integer not null,
  head text not null,
  state jsonb not null,
  -- Keyed hash of the code on the slip.
  code_hash text,
  primary key (id, region)
) with (fillfactor = 80);
create unique index matter_number on matter (number, region);
create index matter_due on matter (region, due, id) where not ended;
create index matter_opened on matter (region, opened, id);
create index matter_holder on matter (region, holder_unit, due, id) where not ended;
create index matter_units on matter using gin (units);
create index matter_ring on matter (region, ring) where ring is not null;
create index matter_external on matter (region, procedure, external) where external is not null;

-- The ledger. No grant to update or delete is ever given (see 0002): what is written stays.
create table entry (
  region text not null,
  matter uuid not null,
  seq integer not null,
  at timestamptz not null,
  act text not null,
  body jsonb not null,
  prev text not null,
  hash text not null,
  primary key (matter, seq, region)
);

-- What lies beside the ledger: free words, files, persons, each with the salt of its commitment. Erasable.
create table content (
  region text not null,
  matter uuid not null,
  seq integer not null,
  fields jsonb not null,
  primary key (matter, seq, region)
);

create table outbox (
  id uuid not null,
  region text not null,
  task text not null,
  payload jsonb not null,
  at timestamptz not null,
  primary key (id, region)
);
create index outbox_at on outbox (region, at);

create table request_key (
  key text not null,
  region text not null,
  matter uuid not null,
  seq integer not null,
  body_hash text not null,
  at timestamptz not null,
  primary key (key, region)
);

create table counter (
  name text not null,
  region text not null,
  next bigint not null,
  primary key (name, region)
);

create table notice (
  id uuid not null,
  region text not null,
  matter uuid not null,
  seq integer not null,
  -- A post's key, or null for the party, who reads it on the page of their matter.
  post text,
  at timestamptz not null,
  read_at timestamptz,
  primary key (id, region)
);
create index notice_post on notice (region, post, at) where read_at is null;
-- For a job tried again, and for the party's page.
create index notice_matter on notice (matter, seq, region);

create table register_row (
  key text not null,
  register text not null,
  region text not null,
  row jsonb not null,
  since timestamptz not null,
  by text not null,
  primary key (register, key, region)
);

create table register_past (
  key text not null,
  register text not null,
  region text not null,
  since timestamptz not null,
  until timestamptz not null,
  row jsonb not null,
  by text not null,
  primary key (register, key, until, region)
);

create table staff (
  id uuid not null,
  region text not null,
  username text not null,
  name text not null,
  password text not null,
  posts text[] not null,
  active boolean not null default true,
  demo boolean not null default false,
  primary key (id, region)
);
create unique index staff_username on staff (username, region);

create table session (
  token_hash text not null,
  region text not null,
  staff uuid,
  matter uuid,
  at timestamptz not null,
  until timestamptz not null,
  primary key (token_hash, region)
);

create table file (
  id uuid not null,
  region text not null,
  mime text not null,
  name text not null,
  bytes bytea not null,
  -- Set when an act has taken it in; a file nobody took in is swept away after a day.
  matter uuid,
  by text not null,
  at timestamptz not null,
  primary key (id, region)
);

create table saved_view (
  id uuid not null,
  region text not null,
  staff uuid not null,
  name text not null,
  filter jsonb not null,
  at timestamptz not null,
  primary key (id, region)
);

-- Words by which a matter is found: filled by a job, erased with the content.
create table search (
  matter uuid not null,
  region text not null,
  grams tsvector not null,
  primary key (matter, region)
);
create index search_grams on search using gin (grams);
