-- What lies beside the ledger can be taken away: only what an entry of act `erase` names (see server/erasure/take-away.ts).
grant delete on content, correspondent, exchange_difference to huiyin_app;
-- The fingerprint of a request's body says something of what was in it.
grant update (body_hash) on request_key to huiyin_app;
-- What could not be taken in is kept for a time and no longer; so is the record of a message sent.
grant delete on exchange_reject, message to huiyin_app;

-- How far the keeping times of one procedure have been carried out: everything that ended up to here, for terms of so many months.
create table keeping_done (
  procedure text not null,
  months integer not null,
  region text not null,
  since text not null,
  matter uuid not null,
  primary key (procedure, months, region)
);
grant select, insert, update on keeping_done to huiyin_app;

-- Ended matters of a procedure by the day they ended, and those whose erasure somebody has put off.
create index matter_ended on matter (region, procedure, (state->>'since') collate "C", id) where ended;
create index matter_hold on matter (region, (state->>'hold') collate "C") where state ? 'hold';

-- The database keeps samples of what stands in a column, to plan by: words of persons among them, and an erasure would not reach
-- them. Nothing is planned by these.
alter table matter alter column title set statistics 0, alter column external set statistics 0;
alter table content alter column fields set statistics 0;
alter table file alter column name set statistics 0, alter column bytes set statistics 0;
alter table correspondent alter column sealed set statistics 0;
alter table exchange_case alter column heard set statistics 0;
alter table exchange_difference alter column said set statistics 0, alter column reason set statistics 0;
alter table exchange_reject alter column message set statistics 0, alter column reasons set statistics 0;
alter table webhook_delivery alter column body set statistics 0, alter column detail set statistics 0;
alter table message alter column reason set statistics 0;
alter table request_key alter column body_hash set statistics 0;
alter table person_key alter column wrapped set statistics 0;
alter table call alter column phone set statistics 0;
