-- Sets of people and groups that somebody names, to share or write without choosing them again. Being in a list gives nothing:
-- the right to each member is asked at each use.
create table core.lists (
  id uuid primary key,
  owner_id uuid not null references core.persons on delete cascade,
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  -- Deleted a moment ago: « annuler » brings it back.
  deleted_at timestamptz
);
create index on core.lists (owner_id);

create table core.list_members (
  list_id uuid not null references core.lists on delete cascade,
  group_id uuid not null references core.groups on delete cascade,
  primary key (list_id, group_id)
);
create index on core.list_members (group_id);
