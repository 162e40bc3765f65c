-- Keys of programs that call here. The secret itself is kept nowhere: it follows from the server's key and the id.
create table caller_key (
  id uuid not null,
  region text not null,
  name text not null,
  purpose text not null,
  -- Keyed hash of the secret.
  mark text not null,
  by text not null,
  at timestamptz not null,
  revoked timestamptz,
  primary key (id, region)
);
create unique index caller_key_mark on caller_key (mark, region);

-- Signatures seen: a signed request is taken once. Swept away daily; its own time bars it after five minutes.
create table signed_once (
  signature text not null,
  region text not null,
  at timestamptz not null,
  primary key (signature, region)
);

-- Who is told of acts on service requests. The secret that signs follows from the server's key and the id.
create table webhook (
  id uuid not null,
  region text not null,
  name text not null,
  url text not null,
  -- Empty: all.
  acts text[] not null,
  procedures text[] not null,
  by text not null,
  at timestamptz not null,
  stopped timestamptz,
  primary key (id, region)
);

-- One act told to one subscriber. `body` is text, so that what is sent again is the same to the byte.
create table webhook_delivery (
  id uuid not null,
  region text not null,
  webhook uuid not null,
  matter uuid not null,
  seq integer not null,
  act text not null,
  body text not null,
  state text not null,
  tries integer not null,
  -- HTTP status of the last answer, or why there was none.
  status integer,
  detail text,
  at timestamptz not null,
  tried timestamptz,
  next timestamptz,
  primary key (id, region)
);
create unique index webhook_delivery_act on webhook_delivery (webhook, matter, seq, region);
create index webhook_delivery_at on webhook_delivery (region, webhook, at desc, id);

grant select, insert, update on caller_key, webhook, webhook_delivery to huiyin_app;
grant select, insert, delete on signed_once to huiyin_app;
