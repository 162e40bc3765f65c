-- Whether a server is ready is asked with the application's own role: it sees which migrations have been run.
grant select on migration to huiyin_app;
