-- How to answer whoever wrote: the address a matter came from, sealed, beside the ledger.
create table correspondent (
  matter uuid not null,
  channel text not null,
  region text not null,
  sealed text not null,
  at timestamptz not null,
  primary key (matter, channel, region)
);

-- Who asked for no more messages: a keyed hash of the address, nothing else.
create table told_no_more (
  mark text not null,
  region text not null,
  at timestamptz not null,
  primary key (mark, region)
);

-- One message to send. No address and no word of it stands here: both are read where they are kept when it goes out.
create table message (
  id uuid not null,
  region text not null,
  channel text not null,
  kind text not null,
  -- Of a matter's entry, or of a post's day (a digest).
  matter uuid,
  seq integer,
  post text,
  day date,
  -- waiting, sent, delivered, failed, fallen-back, given-up
  state text not null,
  tries integer not null,
  next timestamptz,
  provider text,
  reason text,
  at timestamptz not null,
  sent timestamptz,
  primary key (id, region)
);
create unique index message_act on message (matter, seq, channel, region) where matter is not null;
create unique index message_digest on message (post, day, region) where post is not null;
create index message_next on message (region, next) where state = 'waiting';
create index message_provider on message (region, provider) where provider is not null;

-- The keeper is to write a letter: nothing else got through.
alter table notice add column letter boolean not null default false;

grant select, insert, update on correspondent, message to huiyin_app;
grant select, insert, delete on told_no_more to huiyin_app;
