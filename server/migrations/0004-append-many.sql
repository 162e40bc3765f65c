-- Several entries of one matter in one call, in order: an import registers and dispatches at once. The row of the matter is
-- written as the last of them leaves it. When a repeat stops a new matter, all its items in the call are left out with it.
create or replace function append(items jsonb) returns table (key text, matter uuid, seq integer, body_hash text)
language plpgsql as $$
begin
  insert into request_key (key, region, matter, seq, body_hash, at)
  select i->>'key', e.region, e.matter, e.seq, i->>'bodyHash', e.at
  from jsonb_array_elements(items) i, lateral jsonb_to_record(i->'entry') as e(region text, matter uuid, seq integer, at timestamptz)
  where i ? 'key'
  on conflict do nothing;

  with given as materialized (
    select i, i->'entry'->>'matter' as id, (i->'entry'->>'seq')::integer as place from jsonb_array_elements(items) i
  ), repeated as (
    select g.id from given g join request_key k on k.key = g.i->>'key' and k.region = g.i->>'region'
    where k.matter <> g.id::uuid or k.seq <> g.place
  ), fresh as materialized (
    select * from given where id not in (select r.id from repeated r)
  ), matters as (
    insert into matter as old select m.* from (select distinct on (f.id) f.i from fresh f order by f.id, f.place desc) l,
      lateral jsonb_populate_record(null::matter, l.i->'matter') m
    on conflict on constraint matter_pkey do update set
      step = excluded.step, ended = excluded.ended, holder_unit = excluded.holder_unit, holder_post = excluded.holder_post,
      units = excluded.units, shielded = excluded.shielded, category = excluded.category, due = excluded.due,
      ring = excluded.ring, last = excluded.last, head = excluded.head, state = excluded.state
  ), entries as (
    insert into entry select e.* from fresh f, lateral jsonb_populate_record(null::entry, f.i->'entry') e
  ), contents as (
    insert into content (region, matter, seq, fields)
    select f.i->>'region', f.id::uuid, f.place, f.i->'fields' from fresh f where f.i ? 'fields'
  )
  insert into outbox select o.* from fresh f, lateral jsonb_populate_recordset(null::outbox, f.i->'outbox') o;

  return query
  select k.key, k.matter, k.seq, k.body_hash from jsonb_array_elements(items) i
  join request_key k on k.key = i->>'key' and k.region = i->>'region'
  where k.matter <> (i->'entry'->>'matter')::uuid or k.seq <> (i->'entry'->>'seq')::integer;
end $$;
