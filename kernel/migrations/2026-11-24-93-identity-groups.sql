-- A school or a service is also a group, of the same id, whose members are those who may act as it today (decision 0040): what is
-- addressed to it is given to that group as to any other. One writes to it (`contribute`); nobody sees its members by that.
alter table core.groups drop constraint groups_kind_check;
alter table core.groups add constraint groups_kind_check check (kind in ('person', 'role', 'class', 'manual', 'identity'));

/* The automatic memberships people should have today. One row per (person, group), possibly repeated: filter by person before
   use at département size. */
create or replace view core.due_memberships as
  -- Roles count in their structure and in everything above it.
  select a.person_id, g.id as group_id
  from core.affiliations a
  join core.role_audiences ra on ra.role = a.role
  join core.lineage l on l.structure_id = a.structure_id
  join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id and g.audience = ra.audience
  where a.left_at is null and ra.audience <> 'administrators'
    and (a.starts_on is null or a.starts_on <= current_date) and (a.ends_on is null or a.ends_on >= current_date)
  union all
  -- Administrators are not lifted upwards: their power goes down, by default grants.
  select a.person_id, g.id
  from core.affiliations a
  join core.role_audiences ra on ra.role = a.role and ra.audience = 'administrators'
  join core.groups g on g.kind = 'role' and g.structure_id = a.structure_id and g.audience = 'administrators'
  where a.left_at is null
    and (a.starts_on is null or a.starts_on <= current_date) and (a.ends_on is null or a.ends_on >= current_date)
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
  where gs.left_at is null and gs.sees_school_life and gs.restricted_at is null
  union all
  -- Who may act as a school or a service is in its group.
  select h.person_id, h.identity_id from core.identity_holders_today h;

/* A group that one writes to as a whole shows nobody its members. */
create or replace function core.list_sight() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from core.group_sight s using taken t where s.seen_id = t.resource_id and s.group_id = t.group_id;
  else
    insert into core.group_sight (group_id, seen_id, families)
      select g.group_id, g.resource_id, o.kind not in ('role', 'class') or o.audience in ('pupils', 'guardians')
      from given g join core.groups o on o.id = g.resource_id
      where o.kind <> 'identity'
      on conflict do nothing;
  end if;
  return null;
end $$;

/* Who works in its structure, in the circonscriptions above (and so in their other schools), and the teams of all above: a
   role counts in everything above its structure. Never families. */
create function core.share_identities(identities uuid[]) returns void language sql as $$
  insert into core.grants (resource_id, group_id, level, source)
    select i.id, g.id, 2, 'default'
    from core.identities i
    join core.lineage l on l.structure_id = i.structure_id
    join core.structures s on s.id = l.ancestor_id
    join core.groups g on g.kind = 'role' and g.structure_id = s.id
      and (g.audience = 'team' or g.audience = 'staff' and (s.id = i.structure_id or s.kind = 'constituency'))
    where i.id = any(identities)
    on conflict (resource_id, group_id) do nothing;
$$;

/* Its group holds those who may act as it today. */
create function core.refresh_holders(identities uuid[]) returns void language sql as $$
  delete from core.memberships m
    where m.group_id = any(identities) and m.source = 'feed' and not exists (
      select from core.identity_holders_today h where h.identity_id = m.group_id and h.person_id = m.person_id);
  insert into core.memberships (group_id, person_id, source)
    select distinct h.identity_id, h.person_id, 'feed' from core.identity_holders_today h where h.identity_id = any(identities)
    on conflict do nothing;
$$;

create function core.group_identities() returns trigger language plpgsql as $$
begin
  insert into core.groups (id, kind, structure_id, name, created_by, archived_at)
    select w.id, 'identity', w.structure_id, w.name, w.created_by, w.closed_at from written w
    on conflict (id) do update set name = excluded.name, archived_at = excluded.archived_at;
  if tg_op = 'INSERT' then perform core.share_identities(array(select w.id from written w)); end if;
  perform core.refresh_holders(array(select w.id from written w));
  return null;
end $$;
create trigger group_identities_new after insert on core.identities referencing new table as written
  for each statement execute function core.group_identities();
create trigger group_identities_changed after update on core.identities referencing new table as written
  for each statement execute function core.group_identities();

create function core.hold_identities() returns trigger language plpgsql as $$
begin
  perform core.refresh_holders(array(select distinct w.identity_id from written w));
  return null;
end $$;
create trigger hold_identities_new after insert on core.identity_holders referencing new table as written
  for each statement execute function core.hold_identities();
create trigger hold_identities_changed after update on core.identity_holders referencing new table as written
  for each statement execute function core.hold_identities();

insert into core.groups (id, kind, structure_id, name, created_by, archived_at)
  select i.id, 'identity', i.structure_id, i.name, i.created_by, i.closed_at from core.identities i;
select core.share_identities(array(select i.id from core.identities i));
select core.refresh_holders(array(select i.id from core.identities i));
