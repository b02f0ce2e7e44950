-- Structures, people and groups: who exists and where. See ARCHITECTURE.md « Who sees what ».
create schema core;

-- Lower case, no accents, one space: the form in which names and words are compared. Most names are plain letters, and
-- four times faster to fold so.
create function core.fold(value text) returns text language sql immutable parallel safe return
  case when value ~ '^[A-Za-z]+( [A-Za-z]+)*$' then lower(value) else regexp_replace(
    translate(lower(replace(replace(coalesce(value, ''), 'œ', 'oe'), 'Œ', 'oe')),
      'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’''-_.', 'aaaaaaceeeeiiiinooooouuuuyy     '),
    '\s+', ' ', 'g') end;

create table core.structures (
  id uuid primary key,
  kind text not null check (kind in ('academy', 'department', 'constituency', 'school', 'municipality', 'rpi')),
  name text not null check (length(name) between 1 and 200),
  uai text unique,
  school_type text,
  address text,
  post_code text,
  town text,
  phone text,
  email text,
  time_zone text not null default 'Europe/Paris',
  source text not null default 'person',
  source_key text,
  -- Fields corrected by hand, that a feed no longer overwrites.
  hand_edited text[] not null default '{}',
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  search_name text not null generated always as (core.fold(name || ' ' || coalesce(town, '') || ' ' || coalesce(uai, ''))) stored,
  unique (source, source_key)
);

create table core.structure_parents (
  structure_id uuid not null references core.structures,
  parent_id uuid not null references core.structures,
  primary key (structure_id, parent_id),
  check (structure_id <> parent_id)
);

-- Every structure with itself and all above it (a school may have several parents: commune and circonscription).
-- Small, rebuilt by core.refresh_lineage() whenever the tree changes.
create table core.lineage (
  ancestor_id uuid not null references core.structures,
  structure_id uuid not null references core.structures,
  primary key (structure_id, ancestor_id)
);
create index on core.lineage (ancestor_id, structure_id);

create table core.classes (
  id uuid primary key,
  school_id uuid not null references core.structures,
  name text not null check (length(name) between 1 and 100),
  kind text not null default 'class' check (kind in ('class', 'group')),
  school_year int not null,
  source text not null default 'person',
  source_key text,
  hand_edited text[] not null default '{}',
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  unique (school_id, kind, source, source_key, school_year)
);

-- One kind of holder for every right: automatic groups, groups people make, and each person as a group of one.
create table core.groups (
  id uuid primary key,
  kind text not null check (kind in ('person', 'role', 'class', 'manual')),
  structure_id uuid references core.structures,
  class_id uuid references core.classes,
  audience text,
  name text,
  created_by uuid,
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  check (kind <> 'manual' or name is not null),
  check (kind not in ('role', 'class') or audience is not null)
);
create unique index groups_role on core.groups (structure_id, audience) where kind = 'role';
create unique index groups_class on core.groups (class_id, audience) where kind = 'class';
create index groups_manual on core.groups (structure_id) where kind = 'manual';

create table core.persons (
  id uuid primary key references core.groups,
  family_name text not null,
  usage_name text,
  given_name text not null,
  other_given_names text[] not null default '{}',
  civility text,
  sex text,
  birth_date date,
  ine text unique,
  email text,
  email_verified_at timestamptz,
  home_phone text,
  work_phone text,
  mobile_phone text,
  address text,
  post_code text,
  town text,
  country text,
  avatar text,
  hand_edited text[] not null default '{}',
  source text not null default 'person',
  created_at timestamptz not null default now(),
  -- Gone from the official files: read-only, then erased within three months (arrêté du 30 novembre 2006, art. 6).
  left_at timestamptz,
  -- Folded text is compared byte by byte (`C`): one index serves the order, equality and « begins with ».
  search_name text collate "C" not null generated always as
    (core.fold(given_name || ' ' || coalesce(usage_name || ' ', '') || family_name)) stored,
  sort_name text collate "C" not null generated always as (core.fold(coalesce(usage_name, family_name) || ' ' || given_name)) stored
);
create index persons_search on core.persons (search_name);
create index persons_sort on core.persons (sort_name, id);

-- One person, several sources: AAF joins by ENTPersonJointure, a CSV by INE or by name and birth date.
create table core.person_keys (
  source text not null,
  key text not null,
  person_id uuid not null references core.persons on delete cascade,
  primary key (source, key)
);
create index on core.person_keys (person_id);

create table core.affiliations (
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  structure_id uuid not null references core.structures,
  role text not null,
  -- What the person reads beside the name (« Conseiller pédagogique numérique »).
  title text,
  source text not null default 'person',
  starts_on date,
  ends_on date,
  created_at timestamptz not null default now(),
  left_at timestamptz,
  unique (person_id, structure_id, role)
);
create index on core.affiliations (structure_id, role);

create table core.enrolments (
  pupil_id uuid not null references core.persons on delete cascade,
  class_id uuid not null references core.classes,
  -- The level is the pupil's, never the class's: classes of several levels are the norm.
  level text,
  source text not null default 'person',
  created_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (pupil_id, class_id)
);
create index on core.enrolments (class_id);

-- The feeds never know who teaches which class: these rows come from people or from the teachers' CSV.
create table core.class_teachers (
  class_id uuid not null references core.classes,
  person_id uuid not null references core.persons on delete cascade,
  source text not null default 'person',
  -- A substitute (ZIL) has dates: the access disappears by itself.
  starts_on date,
  ends_on date,
  created_by uuid,
  created_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (class_id, person_id)
);
create index on core.class_teachers (person_id);

create table core.guardianships (
  guardian_id uuid not null references core.persons on delete cascade,
  pupil_id uuid not null references core.persons on delete cascade,
  -- Link code of the source (two series exist, standards §1.4); shown as « responsable » when unknown.
  link text,
  source text not null default 'person',
  sees_school_life boolean not null default true,
  signs boolean not null default true,
  authorises_image boolean not null default true,
  collects boolean not null default true,
  -- A decision of justice entered by the head applies everywhere at once.
  restricted_at timestamptz,
  restricted_by uuid references core.persons,
  created_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (guardian_id, pupil_id)
);
create index on core.guardianships (pupil_id);

-- Worked out from roles, classes and guardianships, nearly two million rows on a département. Foreign keys would look up
-- each of them twice more, a third of a first import: two triggers forget the rows of what is deleted instead.
create table core.memberships (
  group_id uuid not null,
  person_id uuid not null,
  source text not null default 'feed' check (source in ('feed', 'person')),
  primary key (person_id, group_id)
);
create index memberships_group on core.memberships (group_id, person_id);

create function core.forget_memberships() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'persons' then
    delete from core.memberships m using gone where m.person_id = gone.id;
  else
    delete from core.memberships m using gone where m.group_id = gone.id;
  end if;
  return null;
end $$;
create trigger forget_memberships after delete on core.persons referencing old table as gone
  for each statement execute function core.forget_memberships();
create trigger forget_memberships after delete on core.groups referencing old table as gone
  for each statement execute function core.forget_memberships();

-- Which automatic groups a role opens.
create table core.role_audiences (
  role text not null,
  audience text not null,
  primary key (role, audience)
);
insert into core.role_audiences values
  ('pupil', 'pupils'),
  ('teacher', 'teachers'), ('teacher', 'staff'),
  ('head', 'heads'), ('head', 'staff'),
  ('support-teacher', 'staff'), ('support-teacher', 'team'),
  ('disability-assistant', 'staff'),
  ('inspector', 'team'), ('adviser', 'team'), ('secretary', 'team'),
  ('classroom-assistant', 'municipal'), ('municipal', 'municipal'),
  ('external', 'externals'),
  ('local-admin', 'administrators'), ('central-admin', 'administrators');
