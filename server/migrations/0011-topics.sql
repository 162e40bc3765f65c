-- Which service requests a topic has gathered: written only as a consequence of the topic's own acts, `seq` is that entry.
create table topic_matter (
  topic uuid not null,
  matter uuid not null,
  region text not null,
  seq integer not null,
  primary key (topic, matter, region)
);
create index topic_matter_matter on topic_matter (region, matter);

grant select, insert, delete on topic_matter to huiyin_app;
