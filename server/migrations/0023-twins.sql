-- By what service requests about the same thing are found: hashed pieces of what was said at registration, filled by a job after the
-- commit and gone with the words. `keys`: its rarest pieces, looked up; `sketch`: all of them, four bytes each, compared.
create table twin (
  matter uuid not null,
  region text not null,
  keys integer[] not null,
  sketch bytea not null,
  primary key (matter, region)
);
-- Nothing is planned by what stands in them, and no samples are kept of it.
alter table twin alter column keys set statistics 0;
alter table twin alter column sketch set statistics 0;
create index twin_keys on twin using gin (keys) with (fastupdate = off);

-- Pieces that stand in so many matters of this county that looking them up finds nothing in particular: counted by a job from the newest.
create table twin_common (
  key integer not null,
  region text not null,
  share real not null,
  primary key (key, region)
);

grant select, insert, update, delete on twin, twin_common to huiyin_app;
