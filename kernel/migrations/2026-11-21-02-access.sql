-- Resources and grants: « A grant gives a group a level on a resource. The highest level wins. Nothing denies. »

create table core.resources (
  id uuid primary key,
  -- `<app>.<kind>`, or `core.structure`, `core.class`, `core.group`, `core.app`.
  kind text not null,
  structure_id uuid references core.structures,
  -- The resource whose grants apply: itself, or the container it shares its audience with. One step, never a chain.
  access_id uuid not null references core.resources,
  title text not null default '',
  owner_id uuid references core.persons on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  trashed_at timestamptz,
  trashed_by uuid references core.persons on delete set null
);
create index resources_kind on core.resources (kind, structure_id);
create index resources_access on core.resources (access_id) where access_id <> id;
create index resources_owner on core.resources (owner_id, kind) where owner_id is not null;

create table core.grants (
  resource_id uuid not null references core.resources on delete cascade,
  group_id uuid not null references core.groups on delete cascade,
  -- 1 read, 2 contribute, 3 manage.
  level smallint not null check (level between 1 and 3),
  source text not null default 'person' check (source in ('default', 'person')),
  granted_by uuid references core.persons on delete set null,
  granted_at timestamptz not null default now(),
  primary key (resource_id, group_id)
);
create index grants_group on core.grants (group_id, resource_id) include (level);

-- An app in a structure is a resource too: opening it is a grant.
create table core.app_openings (
  id uuid primary key references core.resources,
  structure_id uuid not null references core.structures,
  app text not null,
  unique (structure_id, app)
);

/* What the tree says: every structure and all above it. */
create function core.refresh_lineage() returns void language sql as $$
  with recursive up as (
    select id as structure_id, id as ancestor_id from core.structures
    union
    select up.structure_id, p.parent_id from up join core.structure_parents p on p.structure_id = up.ancestor_id
  ), gone as (
    delete from core.lineage l where not exists
      (select from up where up.structure_id = l.structure_id and up.ancestor_id = l.ancestor_id)
  )
  insert into core.lineage (structure_id, ancestor_id) select structure_id, ancestor_id from up
  on conflict do nothing;
$$;

/* The automatic memberships people should have today, from roles, classes and guardianships.
   One row per (person, group), possibly repeated: filter by person before use at département size. */
create view core.due_memberships as
  -- Roles count in their structure and in everything above it.
  select a.person_id, g.id as group_id
  from core.affiliations a
  join core.role_audiences ra on ra.role = a.role
  join core.lineage l on l.structure_id = a.structure_id
  join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id and g.audience = ra.audience
  where a.left_at is null and ra.audience <> 'administrators'
    and (a.starts_on is null or a.starts_on <= current_date) and (a.ends_on is null or a.ends_on >= current_date)
  union all
  -- Administrators and inspectorate are not lifted upwards: their power goes down, by default grants.
  select a.person_id, g.id
  from core.affiliations a
  join core.role_audiences ra on ra.role = a.role and ra.audience = 'administrators'
  join core.groups g on g.kind = 'role' and g.structure_id = a.structure_id and g.audience = 'administrators'
  where a.left_at is null
  union all
  select e.pupil_id, g.id
  from core.enrolments e
  join core.classes c on c.id = e.class_id and c.archived_at is null
  join core.groups g on g.kind = 'class' and g.class_id = e.class_id and g.audience = 'pupils'
  where e.left_at is null
  union all
  select ct.person_id, g.id
  from core.class_teachers ct
  join core.classes c on c.id = ct.class_id and c.archived_at is null
  join core.groups g on g.kind = 'class' and g.class_id = ct.class_id and g.audience = 'teachers'
  where ct.left_at is null
    and (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date)
  union all
  select gs.guardian_id, g.id
  from core.guardianships gs
  join core.enrolments e on e.pupil_id = gs.pupil_id and e.left_at is null
  join core.classes c on c.id = e.class_id and c.archived_at is null
  join core.groups g on g.kind = 'class' and g.class_id = e.class_id and g.audience = 'guardians'
  where gs.left_at is null and gs.sees_school_life and gs.restricted_at is null
  union all
  select gs.guardian_id, g.id
  from core.guardianships gs
  join core.affiliations a on a.person_id = gs.pupil_id and a.role = 'pupil' and a.left_at is null
  join core.lineage l on l.structure_id = a.structure_id
  join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id and g.audience = 'guardians'
  where gs.left_at is null and gs.sees_school_life and gs.restricted_at is null;

/* Brings the automatic memberships of these people up to date; what a person entered by hand is left alone.
   `people` null: everybody (first load, nightly pass for accesses that begin or end). Returns the rows changed. */
create function core.refresh_memberships(people uuid[]) returns int language plpgsql as $$
declare added int; removed int;
begin
  if people is null then
    -- Millions of rows: cheaper to keep writers out than to ask of each row whether somebody has just added it.
    lock table core.memberships in share row exclusive mode;
    with due as materialized (
      select distinct person_id, group_id from core.due_memberships
    ), gone as (
      delete from core.memberships m where m.source = 'feed'
        and not exists (select from due d where d.person_id = m.person_id and d.group_id = m.group_id)
      returning 1
    ), new as (
      insert into core.memberships (person_id, group_id, source)
      select person_id, group_id, 'feed' from due d
      where not exists (select from core.memberships m where m.person_id = d.person_id and m.group_id = d.group_id)
      order by 1, 2
      returning 1
    )
    select (select count(*) from new), (select count(*) from gone) into added, removed;
  else
    with due as materialized (
      select distinct person_id, group_id from core.due_memberships where person_id = any(people)
    ), gone as (
      delete from core.memberships m where m.source = 'feed' and m.person_id = any(people)
        and not exists (select from due d where d.person_id = m.person_id and d.group_id = m.group_id)
      returning 1
    ), new as (
      insert into core.memberships (person_id, group_id, source)
      select person_id, group_id, 'feed' from due
      on conflict do nothing
      returning 1
    )
    select (select count(*) from new), (select count(*) from gone) into added, removed;
  end if;
  return added + removed;
end $$;

/* The highest level these groups hold on a resource; 0 when it is not visible. A trashed resource is visible only to
   who asks for the trash. */
create function core.level_on(groups uuid[], resource uuid, in_trash boolean default false) returns int
language sql stable return (
  select coalesce(max(g.level), 0)
  from core.resources r
  join core.grants g on g.resource_id = r.access_id and g.group_id = any(groups)
  where r.id = resource and (r.trashed_at is not null) = in_trash
);
