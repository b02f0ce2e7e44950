-- What somebody no longer wants to hear of: a thread of news, a blog … Its entries stay readable, they just stop coming.
create table core.mutes (
  person_id uuid not null references core.persons on delete cascade,
  resource_id uuid not null references core.resources on delete cascade,
  muted_at timestamptz not null default now(),
  primary key (person_id, resource_id)
);
create index on core.mutes (resource_id);

-- The thread or blog an entry comes from, when it has one.
alter table core.feed_entries add column container_id uuid references core.resources on delete cascade;
create index on core.feed_entries (container_id) where container_id is not null;
