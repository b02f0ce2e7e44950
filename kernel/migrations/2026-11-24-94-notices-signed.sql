-- A notice may come from a school or a service: who wrote in its name is then told to nobody by it.
alter table core.notices add column identity_id uuid references core.identities on delete cascade;
create index on core.notices (identity_id) where identity_id is not null;
