-- An administration given for a time (row H6) ends by itself as other roles do: until here its dates were not looked at.
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
  where gs.left_at is null and gs.sees_school_life and gs.restricted_at is null;
