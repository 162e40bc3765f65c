-- Sign-in of staff: sessions that can be listed and ended, second factors, one-time tickets, names with another system.

-- Whoever is signed in signs in once more: sessions of before say neither when they were used nor when they were proved.
delete from session where staff is not null;
alter table session
  add column id uuid,
  -- When a person last did something with it, to the minute.
  add column seen timestamptz,
  -- When whoever holds it last showed password, code or passkey.
  add column proved timestamptz,
  -- Kind of device in words of our own; nothing else of what browsers say of themselves.
  add column device text;
create index session_staff on session (staff, region) where staff is not null;

alter table staff
  -- False: signs in by passkey or by the county's own system only.
  add column passwords boolean not null default true,
  -- From then on nothing is shown until a second factor stands; null: none is asked, or one stands.
  add column factor_due timestamptz;

alter table region
  -- Whether offices that must have a second factor must have it here.
  add column second_factor boolean not null default true;

create table factor (
  id uuid not null,
  region text not null,
  staff uuid not null,
  -- totp, passkey, recovery
  kind text not null,
  name text not null,
  -- Of a TOTP its secret, of a passkey its public key with what belongs to it.
  sealed text,
  -- Of a passkey its id, of a recovery code its keyed hash.
  mark text,
  -- The last time step, or signature count, that was used: none is taken twice.
  used_step bigint not null default -1,
  at timestamptz not null,
  used timestamptz,
  primary key (id, region)
);
create index factor_staff on factor (staff, region);
create unique index factor_mark on factor (mark, region) where mark is not null;

-- What is begun and must be finished within minutes, once: challenges, codes sent, resets. The holder has the word, here is its keyed hash.
create table ticket (
  mark text not null,
  region text not null,
  purpose text not null,
  staff uuid,
  sealed text not null,
  tries integer not null default 0,
  at timestamptz not null,
  until timestamptz not null,
  primary key (mark, region)
);
create index ticket_staff on ticket (staff, purpose, region) where staff is not null;

-- Where a member of staff may be sent a code, confirmed by themselves.
create table staff_contact (
  staff uuid not null,
  region text not null,
  channel text not null,
  sealed text not null,
  at timestamptz not null,
  primary key (staff, region)
);

-- Somebody who came by the county's own sign-in; `staff` once an administrator has said who it is.
create table outside_name (
  mark text not null,
  region text not null,
  sealed text not null,
  staff uuid,
  at timestamptz not null,
  primary key (mark, region)
);

grant select, insert, update, delete on factor, ticket, staff_contact, outside_name to huiyin_app;
