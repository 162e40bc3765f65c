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
