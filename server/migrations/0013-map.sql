-- Boundaries of places and grids as the region brought them in, GeoJSON geometry in WGS-84. `datum`: what the file was in, before it was converted.
create table boundary (
  kind text not null,
  code text not null,
  region text not null,
  shape jsonb not null,
  datum text not null,
  sketch boolean not null default false,
  at timestamptz not null,
  by text not null,
  primary key (kind, code, region)
);
grant select, insert, update, delete on boundary to huiyin_app;
