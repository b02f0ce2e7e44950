-- Events, the feed « Quoi de neuf », files.

create table core.events (
  id uuid primary key,
  app text not null,
  name text not null,
  resource_id uuid references core.resources on delete cascade,
  actor_id uuid,
  at timestamptz not null default now(),
  data jsonb not null default '{}'
);
create index events_resource on core.events (resource_id);

-- The outbox: one row per consumer, written with the event, removed by the consumer in its own transaction.
create table core.event_deliveries (
  event_id uuid not null references core.events on delete cascade,
  consumer text not null,
  attempts int not null default 0,
  failed_at timestamptz,
  primary key (consumer, event_id)
);

-- One row whatever the audience: fan-out is on read.
create table core.feed_entries (
  id uuid primary key,
  app text not null,
  event text not null,
  resource_id uuid not null references core.resources on delete cascade,
  actor_id uuid references core.persons on delete set null,
  at timestamptz not null,
  until timestamptz,
  data jsonb not null default '{}'
);
create index feed_entries_resource on core.feed_entries (resource_id);

-- An index, not a right: who may see is always checked on the grants. A few rows per entry (one per group that holds
-- a grant on the resource), so that « my twenty newest » is one probe per group of mine, however many entries exist.
create table core.feed_audience (
  group_id uuid not null references core.groups on delete cascade,
  at timestamptz not null,
  entry_id uuid not null references core.feed_entries on delete cascade,
  app text not null,
  primary key (group_id, at, entry_id)
);
create index feed_audience_entry on core.feed_audience (entry_id);
create index feed_audience_app on core.feed_audience (group_id, app, at, entry_id);

create table core.feed_hidden (
  person_id uuid not null references core.persons on delete cascade,
  entry_id uuid not null references core.feed_entries on delete cascade,
  hidden_at timestamptz not null default now(),
  primary key (person_id, entry_id)
);

create table core.files (
  id uuid primary key,
  -- Null until the text that shows it is saved: meanwhile only its author sees it.
  resource_id uuid references core.resources on delete cascade,
  owner_id uuid references core.persons on delete set null,
  media_type text not null,
  bytes int not null,
  width int,
  height int,
  sha256 bytea not null,
  name text not null default '',
  created_at timestamptz not null default now()
);
create index files_resource on core.files (resource_id);
create index files_orphan on core.files (created_at) where resource_id is null;

/* Under /api/v1/avatars: a drawn face, the pupils' in a style of their own. */
create function core.avatar_path(person uuid, chosen text) returns text language sql stable return
  case when exists (select from core.affiliations a where a.person_id = person and a.role = 'pupil')
    then 'pupil/' else 'adult/' end || coalesce(chosen, person::text);

/* What apps may show of a person, without contact data, birth date or INE. */
create view core.people as
  select p.id, p.given_name, coalesce(p.usage_name, p.family_name) as family_name,
    p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as display_name,
    core.avatar_path(p.id, p.avatar) as avatar, p.search_name, p.sort_name, p.left_at,
    exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil') as is_pupil,
    (select a.title from core.affiliations a where a.person_id = p.id and a.title is not null and a.left_at is null
      order by a.created_at limit 1) as title
  from core.persons p;

/* The automatic groups a guardian holds because of this pupil: its classes, its school and all above. */
create function core.due_memberships_of_pupil(pupil uuid) returns table (group_id uuid) language sql stable as $$
  select g.id from core.enrolments e
  join core.groups g on g.kind = 'class' and g.class_id = e.class_id and g.audience = 'guardians'
  where e.pupil_id = pupil and e.left_at is null
  union
  select g.id from core.affiliations a
  join core.lineage l on l.structure_id = a.structure_id
  join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id and g.audience = 'guardians'
  where a.person_id = pupil and a.role = 'pupil' and a.left_at is null
$$;

/* What only who manages a class or a school shows: identity and contact data. Whoever reads it has asked the level. */
create view core.person_files as
  select id, family_name, usage_name, given_name, other_given_names, civility, sex, birth_date, ine, email, email_verified_at,
    home_phone, work_phone, mobile_phone, address, post_code, town, country, hand_edited, source, created_at, left_at
  from core.persons;
