-- Service requests that share the most of these keys (server/listen/twins), most first. Of the keys those are looked up by which a look
-- stays quick: the rarest in this county first, fourteen at most, as long as together they stand in no more than two thousand matters;
-- a key that is not listed as common is taken to stand in one of ten thousand. `of_keys`: the most telling first.
create function alike_found(of_region text, of_keys integer[], most integer)
returns table (matter uuid) language plpgsql stable rows 100
-- What stands in the keys is never known to the planner: the index is always right, and helpers take longer to start than the look takes.
set enable_seqscan = off set plan_cache_mode = force_generic_plan set max_parallel_workers_per_gather = 0 as $$
declare
  size float := (select greatest(reltuples, 0) from pg_class where oid = 'twin'::regclass);
  rare integer[];
begin
  select array_agg(r.key order by r.n) into rare from (
    select e.key, row_number() over told as n, sum(e.expected) over told as total from (
      select k.key, k.place, coalesce(c.share, 0.0001) * size as expected from unnest(of_keys) with ordinality k(key, place)
      left join twin_common c on c.key = k.key and c.region = of_region) e
    window told as (order by e.expected, e.place rows unbounded preceding)) r
  where r.n <= 14 and r.total <= 2000;

  -- Each key is looked up by itself, so that only what the index names is read.
  return query select t.matter from unnest(rare) with ordinality k(key, n), lateral (
      select w.matter from twin w where w.keys @> array[k.key] and w.region = of_region offset 0) t
    group by t.matter order by sum(30 - k.n) desc limit most;
end $$;

grant execute on function alike_found to huiyin_app;
