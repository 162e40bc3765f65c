-- The last write of an act, in one call. It only stores: numbers, rules and hashes are made in TypeScript.
-- items: [{ region, key?, bodyHash?, matter: {a row of matter}, entry: {a row of entry}, fields?: {…}, outbox: [{…}] }]
-- Several entries of one matter may come in one call, in order: an import registers and dispatches at once. The matter's row
-- is written as the last of them leaves it.
-- A repeated idempotency key stores nothing of its matter; what the first one made comes back as a row.
-- Keys go first, in a statement of their own: a repeat that runs at the same moment waits there and then sees the first.
create function append(items jsonb) returns table (key text, matter uuid, seq integer, body_hash text)
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
  ), contents as (
    insert into content (region, matter, seq, fields)
    select f.i->>'region', f.id, f.place, f.i->'fields' from fresh f where f.i ? 'fields'
  )
  insert into outbox select o.* from fresh f, lateral jsonb_populate_recordset(null::outbox, f.i->'outbox') o;

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
