-- The discipline commission has a seat in every petition, for the case that it accuses somebody. Until it holds the matter it has nothing
-- to do with it, and does not see it: matters of before are set right.
update matter m
set units = array(
  select u from unnest(m.units) as u
  where u is distinct from m.state->'seats'->>'discipline' or u = m.holder_unit or exists (
    select 1 from entry e where e.matter = m.id and e.region = m.region and e.body->'set'->'holder'->>'unit' = u))
where m.procedure in ('petition', 'pressure-report') and m.state->'seats'->>'discipline' = any(m.units);
