-- The application works as huiyin_app (the connection sets this role at once). It can add to the ledger and read it;
-- it cannot change or remove a line of it, and it cannot drop or alter anything.
do $$
begin
  if not exists (select from pg_roles where rolname = 'huiyin_app') then
    create role huiyin_app nologin;
  end if;
  if not pg_has_role(current_user, 'huiyin_app', 'member') then
    execute format('grant huiyin_app to %I', current_user);
  end if;
end $$;

grant usage on schema public to huiyin_app;
grant select, insert on entry to huiyin_app;
grant select, insert, update on matter, region, counter, notice, register_row, staff, file, content, search to huiyin_app;
grant select, insert on request_key, register_past to huiyin_app;
grant select, insert, update, delete on session, saved_view, outbox to huiyin_app;
grant delete on register_row, search, file to huiyin_app;
