-- Recurring problems: what is said again and again, of problems and never of persons. Written only by the job that hears what comes in
-- and by the pass of the night. Title and words come from what was said and go when it is erased; an empty title is to be made anew.
create table recurring (
  id uuid not null,
  region text not null,
  title text not null,
  -- The words it is found by, and what its voices are like on the average; of one voice alone nothing but those words.
  words text[] not null,
  profile jsonb,
  -- When it was last added to: what the pass of the night looks at.
  heard timestamptz not null,
  primary key (id, region)
);
-- No samples of anybody's words are taken to plan by.
alter table recurring alter column title set statistics 0;
alter table recurring alter column words set statistics 0;
alter table recurring alter column profile set statistics 0;
create index recurring_words on recurring using gin (words);

-- Which service request is a voice of which problem: one at most. `fit`: how typical it is of it, from 0 to 1.
create table recurring_matter (
  matter uuid not null,
  recurring uuid not null,
  region text not null,
  fit real not null,
  primary key (matter, region)
);
create index recurring_matter_problem on recurring_matter (region, recurring);

-- That a problem grew, told once to each post: numbers of what that post may see. `past`: in the weeks before. While `over` is null it
-- still grows, and nobody is told again.
create table recurring_notice (
  id uuid not null,
  region text not null,
  recurring uuid not null,
  unit text not null,
  post text not null,
  fresh integer not null,
  past integer not null,
  at timestamptz not null,
  over timestamptz,
  read_at timestamptz,
  primary key (id, region)
);
create unique index recurring_notice_once on recurring_notice (recurring, post, region) where over is null;
create index recurring_notice_post on recurring_notice (region, post, at) where read_at is null;

grant select, insert, update, delete on recurring, recurring_matter, recurring_notice to huiyin_app;
