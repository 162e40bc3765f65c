-- What a matter is found by is kept as whole numbers (domain/search/codes.ts): smaller than the characters, folded over scripts,
-- with sounds and numbers among them. `n` counts up in the order of indexing; stretches of it are among the codes, so that the
-- newest matters are looked through first. `version`: of the way the codes were made; a job makes all of them anew when it changes.
-- What was there is dropped, not changed: emptying takes no time, and the job fills it again beside the running server.
drop index search_grams;
truncate search;
alter table search drop column grams;
alter table search add column n integer not null;
alter table search add column version smallint not null;
alter table search add column codes integer[] not null;
-- The codes lie apart from the rows: rows are read by the thousand, codes only through the index; and rows that lie close together make the index smaller.
alter table search alter column codes set storage external;
alter table search set (toast_tuple_target = 128);
-- Sorted in at once: a list of what waits is read by every search, and grows without end while a vacuum sorts it in.
create index search_codes on search using gin (codes) with (fastupdate = off);

-- Topics are few among many matters, and looked for by name.
create index matter_topic on matter (region, opened, id) where procedure = 'topic';
