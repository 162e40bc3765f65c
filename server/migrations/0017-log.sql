-- The public log: every entry of the ledger is one leaf of one Merkle tree, in an order fixed once.

-- Entries committed and not yet in the log. They commit in any order, and none is passed over.
create table log_waiting (
  matter uuid not null,
  seq integer not null,
  region text not null,
  primary key (matter, seq, region)
);

create table log_leaf (
  index bigint not null,
  region text not null,
  hash text not null,
  alg text not null,
  -- Which entry it is: never given out, and kept so that one removed can be named.
  matter uuid not null,
  seq integer not null,
  primary key (index, region)
);
-- Each entry once.
create unique index log_leaf_hash on log_leaf (hash, region);

-- Roots of whole tiles: level 1 is over 256 leaves, level 2 over 65,536 and so on.
create table log_node (
  level integer not null,
  index bigint not null,
  region text not null,
  hash bytea not null,
  primary key (level, index, region)
);

-- How far the log has come. Whoever adds holds this row's lock: two servers take turns.
create table log_head (
  region text primary key,
  origin text not null,
  size bigint not null,
  -- The newest checkpoint, signed; and the one given out, with the witnesses' words where there are any.
  note text,
  published text,
  -- Keys that sign, as they are published.
  vkeys text[] not null default '{}',
  at timestamptz not null
);

-- Checkpoints that left the building.
create table log_checkpoint (
  size bigint not null,
  region text not null,
  note text not null,
  at timestamptz not null,
  primary key (size, region)
);

create table log_sending (
  size bigint not null,
  way text not null,
  target text not null,
  region text not null,
  state text not null,
  tries integer not null,
  detail text,
  at timestamptz not null,
  primary key (size, way, target, region)
);

-- What each witness was last known to have signed.
create table log_witness (
  name text not null,
  region text not null,
  size bigint not null,
  detail text,
  at timestamptz not null,
  primary key (name, region)
);

grant insert on log_waiting to huiyin_app;
grant select on log_waiting, log_leaf, log_node, log_head, log_checkpoint, log_sending, log_witness to huiyin_app;

-- As in 0015, and each entry is noted as waiting for the log.
create or replace function append(items jsonb) returns table (key text, matter uuid, seq integer, body_hash text)
language plpgsql as $$
declare
  made text[];
  repeated uuid[];
begin
  with put as (
    insert into request_key (key, region, matter, seq, body_hash, at)
    select i->>'key', e.region, e.matter, e.seq, i->>'bodyHash', e.at
    from jsonb_array_elements(items) i, lateral jsonb_to_record(i->'entry') as e(region text, matter uuid, seq integer, at timestamptz)
    where i ? 'key'
    on conflict do nothing
    returning request_key.matter::text || '/' || request_key.seq as place
  )
  select array_agg(put.place) into made from put;

  select array_agg((i->'entry'->>'matter')::uuid) into repeated from jsonb_array_elements(items) i
  where i ? 'key' and not coalesce((i->'entry'->>'matter') || '/' || (i->'entry'->>'seq') = any(made), false);

  with fresh as materialized (
    select i, (i->'entry'->>'matter')::uuid as id, (i->'entry'->>'seq')::integer as place from jsonb_array_elements(items) i
    where repeated is null or (i->'entry'->>'matter')::uuid <> all(repeated)
  ), matters as (
    insert into matter as old select m.* from (select distinct on (f.id) f.i from fresh f order by f.id, f.place desc) l,
      lateral jsonb_populate_record(null::matter, l.i->'matter') m
    on conflict on constraint matter_pkey do update set
      step = excluded.step, ended = excluded.ended, holder_unit = excluded.holder_unit, holder_post = excluded.holder_post,
      units = excluded.units, shielded = excluded.shielded, apart = excluded.apart, category = excluded.category, due = excluded.due,
      ring = excluded.ring, last = excluded.last, head = excluded.head, state = excluded.state
  ), entries as (
    insert into entry select e.* from fresh f, lateral jsonb_populate_record(null::entry, f.i->'entry') e
  ), waiting as (
    insert into log_waiting (matter, seq, region) select f.id, f.place, f.i->>'region' from fresh f
  ), persons as (
    insert into person_key select p.* from fresh f, lateral jsonb_populate_record(null::person_key, f.i->'person') p where f.i ? 'person'
  ), contents as (
    insert into content (region, matter, seq, fields)
    select f.i->>'region', f.id, f.place, f.i->'fields' from fresh f where f.i ? 'fields'
  )
  insert into outbox select o.* from fresh f, lateral jsonb_populate_recordset(null::outbox, f.i->'outbox') o;

  if exists (select from seal_key k where k.retired is not null
      and jsonb_path_exists(items, '$[*].person.kek ? (@ == $kek)', jsonb_build_object('kek', k.key))) then
    raise exception 'sealed under a key that has been retired' using errcode = '40001', hint = 'try again: it will be sealed under the new one';
  end if;

  -- Set apart only now, it is found by words no longer.
  if jsonb_path_exists(items, '$[*].matter.apart ? (@ == true)') then
    delete from search s using matter m
    where m.id = any(array(select (i->'entry'->>'matter')::uuid from jsonb_array_elements(items) i)) and m.apart
      and s.matter = m.id and s.region = m.region;
  end if;

  -- Looked up key by key: a join would be planned once, on a small table, and read all of a large one ever after.
  if repeated is not null then
    return query
    select k.key, k.matter, k.seq, k.body_hash from jsonb_array_elements(items) i,
      lateral (select * from request_key r where r.key = i->>'key' and r.region = i->>'region' offset 0) k
    where (i->'entry'->>'matter')::uuid = any(repeated);
  end if;
end $$;

-- What was entered before there was a log.
insert into log_waiting (matter, seq, region) select matter, seq, region from entry;
