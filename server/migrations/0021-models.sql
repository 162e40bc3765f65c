-- Models that propose a category or a unit. Every version ever fitted keeps its line, with what it was found to be worth; the bytes of
-- those that are no longer needed are taken away. One version of a kind is in force at a time.
create table model (
  kind text not null,
  version integer not null,
  region text not null,
  at timestamptz not null,
  -- Whoever had it fitted: the post of a person, `command-line`, or `weekly`.
  by text not null,
  -- What it was fitted to: a file, or the region's own ended matters.
  source text not null,
  examples integer not null,
  measured jsonb not null,
  -- Both versions on the same matters held back from both; null where there was nothing to compare.
  compared jsonb,
  state text not null,
  bytes bytea,
  primary key (kind, version, region)
);
create unique index model_in_force on model (kind, region) where state = 'in-force';

-- Every change of the version in force. The matter is the one that tells of it: until it is there, the change has not been told.
create table model_change (
  id uuid not null,
  region text not null,
  kind text not null,
  version integer not null,
  before integer,
  why text not null,
  by text not null,
  at timestamptz not null,
  matter uuid,
  primary key (id, region)
);
create index model_change_untold on model_change (region) where matter is null;
grant select, insert, update on model, model_change to huiyin_app;
