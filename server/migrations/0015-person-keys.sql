-- One random key for each person in a matter: their sealed fields open with it alone, and with the row gone they open
-- for nobody, here or in any copy of `content`. `kek` names the key of the ring (a file in the key folder) it is wrapped under.
create table person_key (
  matter uuid not null,
  region text not null,
  kek text not null,
  wrapped text not null,
  at timestamptz not null,
  primary key (matter, region)
);

-- The record of rotations: which key of the ring is in use since when, when nothing was left under those before it,
-- and which of them can no longer seal. No key stands here.
create table seal_key (
  key text not null,
  region text not null,
  since timestamptz not null,
  settled timestamptz,
  retired timestamptz,
  moved jsonb not null default '{}',
  primary key (key, region)
);

-- What the system itself opened personal data for (`regulations/personal-uses.ts`), by matter and day; a look by a post is an
-- entry of the ledger instead. `by` is the post it was shown to, or empty: nobody read it.
create table personal_use (
  matter uuid not null,
  use text not null,
  by text not null,
  day date not null,
  region text not null,
  n integer not null,
  at timestamptz not null,
  primary key (matter, use, by, day, region)
);

-- Told to the operator's desk: counted once for each call.
alter table call add column shown timestamptz;

grant select, insert, delete on person_key to huiyin_app;
grant select on seal_key to huiyin_app;
grant select, insert, update, delete on personal_use to huiyin_app;

-- As in 0002, and with each new matter the key of its person. Nothing is taken that was sealed under a key retired meanwhile:
-- the file of that key is gone, so nobody could ever read it.
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
