-- The supervisor's screen counts what is late over a million matters: an index of its own, read without the table. What is
-- shielded or set apart is not in it: such rows are few, and whether they may be counted is asked of each (see server/who/scope.ts).
create index matter_late on matter (region, due) include (holder_unit, procedure)
  where not ended and not apart and shielded = '{}';
create index matter_late_shielded on matter (region, due) where not ended and not apart and shielded <> '{}';
-- Read without the table only as far as it has been vacuumed: not after every fifth row, as is usual, but every fiftieth.
alter table matter set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- By week (its Monday, in China), unit and procedure: how many terms passed, how many answers were given. Nothing of what is
-- shielded or set apart is in it, and nobody's name. Kept with the moving of the outbox, in its transaction: each act once.
create table late_week (
  unit text not null,
  procedure text not null,
  week date not null,
  region text not null,
  late integer not null,
  answered integer not null,
  primary key (unit, procedure, week, region)
);
create index late_week_week on late_week (region, week);
grant select, insert, update on late_week to huiyin_app;

insert into late_week (unit, procedure, week, region, late, answered)
select coalesce(e.body->'by'->>'unit', m.holder_unit), m.procedure, date_trunc('week', e.at at time zone 'Asia/Shanghai')::date, e.region,
  count(*) filter (where e.act = 'escalate'), count(*) filter (where e.act <> 'escalate')
from entry e join matter m on m.id = e.matter and m.region = e.region
where e.act in ('escalate', 'answer', 'serve') and not m.apart and m.shielded = '{}'
  and not exists (select from outbox o where o.region = e.region and o.payload->>'matter' = e.matter::text and o.payload->>'seq' = e.seq::text)
group by 1, 2, 3, 4;
