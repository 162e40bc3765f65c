-- The newest matters that have all codes of any one of `sets` (each an array as text) and not all of `lacking`, with numbers below
-- `below` (null: from the newest on), newest first; fewer than `most` only when there are no more. Of whom they may be shown to it
-- knows nothing: that is asked of the matter's row by whoever calls.
--
-- Looks through the newest thousand or so first and, as long as too few are found, through as many more as should hold the rest, by
-- the stretches among the codes (domain/search/slices.ts): frequent words are found at once, and for rare ones the whole index is
-- asked, which is quick because they are rare. All looks in one call: each by itself would cost a journey and a plan of its own.
--
-- `few`: when no more than so many are to be expected among the rest, all of it is asked at once. Five hundred where a rare code (a unit's)
-- leads the scan; where all codes are frequent, asking for all takes longer than reading the rows of another stretch.
--
-- The stretch is a condition of its own: the index then leaps to where the stretch begins. As one more code among the others it is
-- asked for each place where the rarest of them stands, five times as long.
drop function newest_found(text, text[], integer[], integer, integer);
create function newest_found(of_region text, sets text[], lacking integer[], below integer, most integer, few integer)
returns table (matter uuid, n integer) language plpgsql stable
-- What stands in the codes is never known to the planner: the index is always right, planning anew takes longer than looking, and
-- starting helpers (parallel workers) for what takes a millisecond takes ten.
set enable_seqscan = off set plan_cache_mode = force_generic_plan set max_parallel_workers_per_gather = 0 as $$
declare
  high integer;
  low integer;
  stretch integer[];
  size integer;
  reach float := 500;
  found integer := 0;
  fresh integer;
begin
  select least(c.next, newest_found.below) into high from counter c where c.name = 'search' and c.region = of_region;
  while high > 0 and found < most loop
    low := 0;
    -- Rather several looks than one into a stretch four times as long: every row in it that fits is read. Of what is left, less than
    -- half is looked at by a stretch: all of it takes no longer.
    if reach < high / 2 then
      foreach size in array '{11,13,15,17,19}'::integer[] loop
        exit when size > 11 and (high - (((high - 1) >> size) << size) > reach or high >> size < 4);
        low := ((high - 1) >> size) << size;
        stretch := array[-1 - (((high - 1) >> size) * 32 + size)];
      end loop;
    end if;
    -- What is lacking is looked for in the rows, which lie open by then: few of them, where the index might name many thousands.
    if low > 0 then
      return query select distinct s.matter, s.n from unnest(sets) one, lateral (
          select i.matter, i.n from search i where i.codes @> stretch and i.codes @> one::integer[] and i.region = of_region
            and i.n >= low and i.n < high and (lacking is null or not i.codes @> lacking) offset 0) s
        order by s.n desc limit most - found;
    else
      return query select distinct s.matter, s.n from unnest(sets) one, lateral (
          select i.matter, i.n from search i where i.codes @> one::integer[] and i.region = of_region
            and i.n < high and (lacking is null or not i.codes @> lacking) offset 0) s
        order by s.n desc limit most - found;
    end if;
    get diagnostics fresh = row_count;
    found := found + fresh;
    -- With a margin: what was rare among the newest may be rarer before.
    reach := (high - low) * 1.5 * (most - found) / greatest(fresh, 0.1);
    if (fresh + 1) * (low / (high - low)::float) < few then reach := high; end if;
    high := low;
  end loop;
end $$;

grant execute on function newest_found to huiyin_app;
