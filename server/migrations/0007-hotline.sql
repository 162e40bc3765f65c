-- A call that a telephone switch has told of: who is to see it, and the number, sealed. Swept away after a day.
create table call (
  call text not null,
  region text not null,
  agent text not null,
  event text not null,
  phone text not null,
  at timestamptz not null,
  primary key (call, region)
);
create index call_agent on call (region, agent, at);

-- The keyed mark of a telephone number stands inside the sealed field that holds the number, and is erased with it.
create index content_phone on content (region, (fields->'contact'->>'phone')) where fields->'contact' ? 'phone';

-- What is open of one category in one place: looked up while somebody speaks.
create index matter_spot on matter (region, place, category, opened) where place is not null and category is not null and not ended;

grant select, insert, update, delete on call to huiyin_app;
