-- What has just happened, for desks that are open: written by whoever moves the outbox or calls, read by every server. Swept daily.
-- It holds ids and words of the procedure only; who may be told of a matter is asked when it is told.
create table news (
  id uuid not null,
  region text not null,
  at timestamptz not null,
  topic text not null,
  posts text[],
  data jsonb not null,
  primary key (id, region)
);
create index news_at on news (region, at);
grant select, insert, delete on news to huiyin_app;
