import type { Applying } from './applying.ts'

/** Links between people who already existed: those of a person this import makes go away with the person. */
const ofKnownPeople = ({ db, id }: Applying, relation: string) => db`
  select l.* from core.planned_links l
  where l.import_id = ${id} and l.relation = ${relation}
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.is_new and pp.person_id = l.person_id)`

const keepAffiliations = (applying: Applying) => applying.db`
  insert into core.import_changes (import_id, target, id, other_id, value, before)
  select ${applying.id}, 'affiliation', l.person_id, l.other_id, l.value,
    case when a.id is not null then jsonb_build_object('left_at', a.left_at, 'source', a.source, 'title', a.title) end
  from (${ofKnownPeople(applying, 'affiliation')}) l
  left join core.affiliations a on a.person_id = l.person_id and a.structure_id = l.other_id and a.role = l.value`

const applyAffiliations = async (applying: Applying) => {
  const { db, id, source } = applying
  await keepAffiliations(applying)
  await db`
    insert into core.affiliations (id, person_id, structure_id, role, title, source)
    select core.uuidv7(), person_id, other_id, value, title, ${source}
    from core.planned_links where import_id = ${id} and relation = 'affiliation' and action = 'add'
    order by person_id
    on conflict (person_id, structure_id, role) do update set left_at = null, source = excluded.source,
      title = coalesce(excluded.title, core.affiliations.title)`
  await db`
    update core.affiliations a
    set left_at = case l.action when 'close' then now() else a.left_at end, source = case l.action when 'adopt' then ${source} else a.source end
    from core.planned_links l
    where l.import_id = ${id} and l.relation = 'affiliation' and l.action in ('close', 'adopt')
      and a.person_id = l.person_id and a.structure_id = l.other_id and a.role = l.value`
}

const keepEnrolments = (applying: Applying) => applying.db`
  insert into core.import_changes (import_id, target, id, other_id, before)
  select ${applying.id}, 'enrolment', l.person_id, l.other_id,
    case when e.pupil_id is not null then jsonb_build_object('left_at', e.left_at, 'source', e.source, 'level', e.level) end
  from (${ofKnownPeople(applying, 'enrolment')}) l
  left join core.enrolments e on e.pupil_id = l.person_id and e.class_id = l.other_id`

const applyEnrolments = async (applying: Applying) => {
  const { db, id, source } = applying
  await keepEnrolments(applying)
  await db`
    insert into core.enrolments (pupil_id, class_id, level, source)
    select person_id, other_id, value, ${source}
    from core.planned_links where import_id = ${id} and relation = 'enrolment' and action = 'add'
    order by person_id
    on conflict (pupil_id, class_id) do update set left_at = null, level = excluded.level, source = excluded.source`
  await db`
    update core.enrolments e
    set left_at = case l.action when 'close' then now() else e.left_at end, level = case l.action when 'close' then e.level else l.value end,
      source = case l.action when 'adopt' then ${source} else e.source end
    from core.planned_links l
    where l.import_id = ${id} and l.relation = 'enrolment' and l.action <> 'add' and e.pupil_id = l.person_id and e.class_id = l.other_id`
}

const keepTeaching = (applying: Applying) => applying.db`
  insert into core.import_changes (import_id, target, id, other_id, before)
  select ${applying.id}, 'teaching', l.person_id, l.other_id,
    case when t.person_id is not null then jsonb_build_object('left_at', t.left_at, 'source', t.source) end
  from (${ofKnownPeople(applying, 'teaching')}) l
  left join core.class_teachers t on t.person_id = l.person_id and t.class_id = l.other_id`

const applyTeaching = async (applying: Applying) => {
  const { db, id, source } = applying
  await keepTeaching(applying)
  await db`
    insert into core.class_teachers (class_id, person_id, source)
    select other_id, person_id, ${source} from core.planned_links where import_id = ${id} and relation = 'teaching' and action = 'add'
    on conflict (class_id, person_id) do update set left_at = null, source = excluded.source`
  await db`
    update core.class_teachers t set left_at = now()
    from core.planned_links l
    where l.import_id = ${id} and l.relation = 'teaching' and l.action = 'close' and t.person_id = l.person_id and t.class_id = l.other_id`
}

const keepGuardianships = (applying: Applying) => applying.db`
  insert into core.import_changes (import_id, target, id, other_id, before)
  select ${applying.id}, 'guardianship', l.person_id, l.other_id,
    case when g.guardian_id is not null then jsonb_build_object('left_at', g.left_at, 'source', g.source, 'link', g.link) end
  from (${ofKnownPeople(applying, 'guardianship')}) l
  left join core.guardianships g on g.guardian_id = l.person_id and g.pupil_id = l.other_id
  where not exists (select from core.planned_people pp where pp.import_id = ${applying.id} and pp.is_new and pp.person_id = l.other_id)`

/** What each guardian may do is left as people set it; a restriction of a judge outlives every feed. */
const applyGuardianships = async (applying: Applying) => {
  const { db, id, source } = applying
  await keepGuardianships(applying)
  await db`
    insert into core.guardianships (guardian_id, pupil_id, link, source)
    select person_id, other_id, value, ${source}
    from core.planned_links where import_id = ${id} and relation = 'guardianship' and action = 'add'
    order by person_id
    on conflict (guardian_id, pupil_id) do update set left_at = null, link = excluded.link, source = excluded.source`
  await db`
    update core.guardianships g
    set left_at = case l.action when 'close' then now() else g.left_at end, link = case l.action when 'close' then g.link else l.value end,
      source = case l.action when 'adopt' then ${source} else g.source end
    from core.planned_links l
    where l.import_id = ${id} and l.relation = 'guardianship' and l.action <> 'add' and g.guardian_id = l.person_id and g.pupil_id = l.other_id`
}

/** Roles, enrolments, classes taught and guardianships. */
export const applyLinks = async (applying: Applying) => {
  await applyAffiliations(applying)
  await applyEnrolments(applying)
  await applyTeaching(applying)
  await applyGuardianships(applying)
}
