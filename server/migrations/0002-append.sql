-- The last write of an act, in one call. It only stores: numbers, rules and hashes are made in TypeScript.
-- items: [{ region, key?, bodyHash?, matter: {a row of matter}, entry: {a row of entry}, fields?: {…}, outbox: [{…}] }]
-- A repeated idempotency key stores nothing of its item; what the first one made comes back as a row.
-- Keys go first, in a statement of their own: a repeat that runs at the same moment waits there and then sees the first.
create function append(items jsonb) returns table (key text, matter uuid, seq integer, body_hash text)
language plpgsql as $$
begin
  insert into request_key (key, region, matter, seq, body_hash, at)
  select i->>'key', e.region, e.matter, e.seq, i->>'bodyHash', e.at
  from jsonb_array_elements(items) i, lateral jsonb_to_record(i->'entry') as e(region text, matter uuid, seq integer, at timestamptz)
  where i ? 'key'
  on conflict do nothing;

  with fresh as (
    select i from jsonb_array_elements(items) i
    left join request_key k on k.key = i->>'key' and k.region = i->>'region'
    where k.key is null or (k.matter = (i->'entry'->>'matter')::uuid and k.seq = (i->'entry'->>'seq')::integer)
  ), matters as (
    insert into matter as old select m.* from fresh, lateral jsonb_populate_record(null::matter, i->'matter') m
    on conflict on constraint matter_pkey do update set
      step = excluded.step, ended = excluded.ended, holder_unit = excluded.holder_unit, holder_post = excluded.holder_post,
      units = excluded.units, shielded = excluded.shielded, category = excluded.category, due = excluded.due,
      ring = excluded.ring, last = excluded.last, head = excluded.head, state = excluded.state
  ), entries as (
    insert into entry select e.* from fresh, lateral jsonb_populate_record(null::entry, i->'entry') e
  ), contents as (
    insert into content (region, matter, seq, fields)
    select i->>'region', (i->'entry'->>'matter')::uuid, (i->'entry'->>'seq')::integer, i->'fields' from fresh where i ? 'fields'
  )
  insert into outbox select o.* from fresh, lateral jsonb_populate_recordset(null::outbox, i->'outbox') o;

  return query
  select k.key, k.matter, k.seq, k.body_hash from jsonb_array_elements(items) i
  join request_key k on k.key = i->>'key' and k.region = i->>'region'
  where k.matter <> (i->'entry'->>'matter')::uuid or k.seq <> (i->'entry'->>'seq')::integer;
end $$;
