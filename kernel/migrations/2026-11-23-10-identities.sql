-- School and service identities (row A4): named people act as them, nobody signs in as one.

create table core.identities (
  -- Its rights are those of its structure (`access_id`): who runs the one runs the other.
  id uuid primary key references core.resources,
  structure_id uuid not null references core.structures,
  -- The structure's own, made with it; the others are made by people (a RASED, « Conseillère numérique »).
  is_main boolean not null default false,
  name text not null check (length(name) between 1 and 200),
  -- Under /api/v1/avatars: the structure's emblem, or one of its own.
  avatar text not null generated always as
    ('structure/' || case when is_main then structure_id::text else id::text end) stored,
  -- Whoever has one of these roles in the structure holds it, as long as they have the role.
  held_by text[] not null default '{}',
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null,
  closed_at timestamptz,
  closed_by uuid references core.persons on delete set null,
  check (not (is_main and closed_at is not null))
);
create index identities_structure on core.identities (structure_id);
create unique index identities_main on core.identities (structure_id) where is_main;
create index identities_created_by on core.identities (created_by) where created_by is not null;
create index identities_closed_by on core.identities (closed_by) where closed_by is not null;

-- Who else may act as it, until a day when there is one.
create table core.identity_holders (
  identity_id uuid not null references core.identities,
  person_id uuid not null references core.persons on delete cascade,
  ends_on date,
  given_at timestamptz not null default now(),
  given_by uuid references core.persons on delete set null,
  left_at timestamptz,
  left_by uuid references core.persons on delete set null,
  primary key (identity_id, person_id)
);
create index identity_holders_person on core.identity_holders (person_id);
create index identity_holders_given_by on core.identity_holders (given_by) where given_by is not null;
create index identity_holders_left_by on core.identity_holders (left_by) where left_by is not null;

/* The roles by which somebody works in a structure, today. */
create view core.works_today as
  select a.person_id, a.structure_id, a.role from core.affiliations a
  where a.role in ('teacher', 'head', 'support-teacher', 'disability-assistant', 'inspector', 'adviser', 'secretary')
    and a.left_at is null and (a.starts_on is null or a.starts_on <= current_date)
    and (a.ends_on is null or a.ends_on >= current_date);

/* Who may act as what, today: by their role, or named and still working there or below. Nothing runs when a day has
   passed or somebody leaves. */
create view core.identity_holders_today as
  select i.id as identity_id, w.person_id, true as by_role, null::date as ends_on, null::uuid as given_by
  from core.identities i join core.works_today w on w.structure_id = i.structure_id and w.role = any(i.held_by)
  where i.closed_at is null
  union
  select i.id, h.person_id, false, h.ends_on, h.given_by
  from core.identity_holders h join core.identities i on i.id = h.identity_id and i.closed_at is null
  where h.left_at is null and (h.ends_on is null or h.ends_on >= current_date)
    and exists (select from core.works_today w join core.lineage l on l.structure_id = w.structure_id
      where w.person_id = h.person_id and l.ancestor_id = i.structure_id)
    and not exists (select from core.works_today w
      where w.person_id = h.person_id and w.structure_id = i.structure_id and w.role = any(i.held_by));

/* A school's identity is called as the school, until somebody calls it otherwise. */
create function core.rename_identity() returns trigger language plpgsql as $$
begin
  with renamed as (
    update core.identities set name = new.name where structure_id = new.id and is_main and name = old.name returning id)
  update core.resources r set title = new.name, updated_at = now() from renamed where r.id = renamed.id;
  return null;
end $$;
create trigger rename_identity after update of name on core.structures
  for each row when (old.name is distinct from new.name) execute function core.rename_identity();

/* The identity of each of these structures that has none yet. Returns how many were made. */
create function core.open_identities(structures uuid[]) returns int language plpgsql as $$
declare made int;
begin
  with fresh as (
    select core.uuidv7() as id, s.id as structure_id,
      case s.kind when 'school' then s.name else 'Équipe de circonscription' end as name,
      case s.kind when 'school' then array['head'] else array['inspector', 'adviser'] end as held_by
    from core.structures s join core.resources r on r.id = s.id
    where s.id = any(structures) and s.kind in ('school', 'constituency')
      and not exists (select from core.identities i where i.structure_id = s.id and i.is_main)
  ), shared as (
    insert into core.resources (id, kind, structure_id, access_id, title)
    select id, 'core.identity', structure_id, structure_id, name from fresh
  )
  insert into core.identities (id, structure_id, is_main, name, held_by)
  select id, structure_id, true, name, held_by from fresh;
  get diagnostics made = row_count;
  return made;
end $$;

select core.open_identities(array(select id from core.structures));

-- In whose name it was done, beside who did it.
alter table core.events add column identity_id uuid references core.identities;
alter table core.feed_entries add column identity_id uuid references core.identities;
