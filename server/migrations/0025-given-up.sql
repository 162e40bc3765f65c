-- A job that could not be done and that an administrator gave up: what is not done any more, who decided it and when. `payload` holds ids only.
create table job_given_up (
  id uuid not null,
  region text not null,
  task text not null,
  payload jsonb not null,
  tries integer not null,
  -- When it was first to be done.
  since timestamptz not null,
  by uuid not null,
  at timestamptz not null,
  primary key (id, region)
);
create index job_given_up_at on job_given_up (region, at desc);
grant select on job_given_up to huiyin_app;
