-- A notice is looked for by its matter: when a job is tried again, and on the party's page.
create index notice_matter on notice (matter, seq, region);
