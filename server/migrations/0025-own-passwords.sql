-- A password somebody else made and handed over ends on its day; one's own (null) does not.
alter table staff add column password_until timestamptz;
