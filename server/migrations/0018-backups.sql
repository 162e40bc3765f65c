-- What was backed up and what was restored to see that it can be: the administrator reads here when the last of each was.
-- Written by the owner; the application only reads.
create table backup_run (
  id uuid not null,
  region text not null,
  -- rows: every table. files: the embedded database's files, for any moment after. try: brought back, checked, and thrown away.
  kind text not null,
  at timestamptz not null,
  took_ms integer not null,
  ok boolean not null,
  -- The backup's name, or in words why there is none.
  name text not null,
  bytes bigint not null default 0,
  primary key (id, region)
);
create index backup_run_at on backup_run (region, kind, at desc);
grant select on backup_run to huiyin_app;
