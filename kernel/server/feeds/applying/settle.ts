import { openStructures } from '../../structures/open-structures.ts'
import type { Applying } from './applying.ts'

/** People beyond whom everybody's groups are worked out at once. */
const mostTouched = 20_000

/** The tree, and the automatic groups, rights and apps of what is new in it. */
export const openNew = async ({ db, id, apps }: Applying) => {
  // Planning and writing wanted every table hashed (`prepare`); what follows knows its tables.
  await db`select set_config('enable_nestloop', 'on', true)`
  await db`select core.refresh_lineage()`
  const rows = await db<{ id: string }[]>`
    select id from core.planned_structures where import_id = ${id} and (action = 'created' or changed ? 'closed_at')
    union
    select school_id from core.planned_classes where import_id = ${id} and action = 'created'
    union
    select structure_id from core.planned_parents where import_id = ${id}`
  await openStructures(
    db,
    apps,
    rows.map(row => row.id),
  )
}

/**
 * Whose groups may change: those whose links change, guardians of the pupils among them, whoever is in a class that
 * opens or closes. Null: everybody (a school hangs elsewhere in the tree, or nearly everybody is touched).
 */
const touchedPeople = async ({ db, id }: Applying): Promise<string[] | null> => {
  const [moved] = await db`
    select 1 from core.planned_parents pp join core.structures s on s.id = pp.structure_id
    where pp.import_id = ${id} and s.import_id is distinct from ${id} limit 1`
  const [many] = await db`
    select 1 from core.planned_links where import_id = ${id} and action <> 'adopt' offset ${mostTouched} limit 1`
  if (moved || many) return null
  const rows = await db<{ id: string }[]>`
    with class as (
      select id from core.planned_classes where import_id = ${id} and (action = 'leaving' or changed ? 'archived_at')
    ), linked as (
      select person_id, other_id, relation from core.planned_links where import_id = ${id} and action <> 'adopt'
    ), person as (
      select person_id as id from linked
      union select other_id from linked where relation = 'guardianship'
      union select person_id from core.planned_people where import_id = ${id} and changed ? 'left_at'
      union select pupil_id from core.enrolments where class_id in (select id from class)
      union select person_id from core.class_teachers where class_id in (select id from class)
    )
    select id from person
    union select g.guardian_id from core.guardianships g join person on person.id = g.pupil_id`
  return rows.map(row => row.id)
}

/** Memberships of everybody touched. */
export const refreshGroups = async (applying: Applying) => {
  const people = await touchedPeople(applying)
  if (people?.length === 0) return
  // The planner has never seen what this transaction wrote: without figures it takes minutes for many people at once.
  if (!people || people.length > 500)
    await applying.db`
      select core.refresh_statistics('affiliations', 'enrolments', 'class_teachers', 'guardianships', 'groups', 'lineage')`
  await applying.db`
    select core.refresh_statistics('groups', 'affiliations', 'enrolments', 'class_teachers', 'guardianships')`
  await applying.db`select core.refresh_memberships(${people}::uuid[])`
}

/** An account for each person made, still to be activated. */
export const createAccounts = async ({ db, id }: Applying) => {
  const [{ count } = { count: 0 }] = await db<{ count: number }[]>`
    select count(*) from core.planned_people where import_id = ${id} and is_new`
  if (count === 0) return
  if (count > mostTouched) await db`select core.create_accounts(null)`
  else
    await db`
      select core.create_accounts(array(select person_id from core.planned_people where import_id = ${id} and is_new))`
}
