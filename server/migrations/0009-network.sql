-- Draws of rooms and points to be inspected: the list and a commitment to the secret are public before the day whose last
-- ledger head makes the seed. A draw is never changed but for that head, written once when the day is over.
create table network_draw (
  id uuid not null,
  region text not null,
  at timestamptz not null,
  by text not null,
  day date not null,
  level text not null,
  n integer not null,
  roster text[] not null,
  secret text not null,
  head text,
  primary key (id, region)
);

-- A post changes hands: who gives, who takes, when each confirmed. `into` names another post of the same office that takes the
-- matters; without it the post itself goes to the taker. `moved` holds the ids of the matters, nothing they say.
create table hand_over (
  id uuid not null,
  region text not null,
  at timestamptz not null,
  by text not null,
  post text not null,
  "into" text,
  giver uuid not null,
  taker uuid not null,
  reason text not null,
  gave timestamptz,
  gave_by text,
  took timestamptz,
  done timestamptz,
  moved uuid[] not null default '{}',
  primary key (id, region)
);
create index hand_over_open on hand_over (region, at) where done is null;

grant select, insert, update on network_draw, hand_over to huiyin_app;
