import type { Role } from '../../contract/manifest.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

export interface Attachment {
  personId: string
  structureId: string
  role: Role
  /** What people read beside the name (« Intervenante en musique »). */
  title?: string | null
  /** First and last day; outside them the access does not exist. */
  startsOn?: string | null
  endsOn?: string | null
}

/**
 * Gives somebody a role in a structure, by hand. Given again, an ended one begins anew with these words and dates.
 * @returns the id of the affiliation.
 */
export const attach = async (db: Db, to: Attachment): Promise<string> => {
  const [row] = await db<{ id: string }[]>`
    insert into core.affiliations (id, person_id, structure_id, role, title, starts_on, ends_on)
    values (${uuidv7()}, ${to.personId}, ${to.structureId}, ${to.role}, ${to.title ?? null}, ${to.startsOn ?? null},
      ${to.endsOn ?? null})
    on conflict (person_id, structure_id, role) do update set title = excluded.title, starts_on = excluded.starts_on,
      ends_on = excluded.ends_on, source = 'person', left_at = null
    returning id`
  await db`update core.persons set left_at = null where id = ${to.personId} and left_at is not null`
  await refresh(db, [to.personId])
  return row?.id as string
}

/** Ends a role: its groups are lost at once. @returns what it was, to say it and to undo it; null when it was over. */
export const detach = async (db: Db, affiliationId: string, now: Date): Promise<Attachment | null> => {
  const [row] = await db<Attachment[]>`
    update core.affiliations set left_at = ${now}, source = 'person' where id = ${affiliationId} and left_at is null
    returning person_id as "personId", structure_id as "structureId", role, title, starts_on as "startsOn", ends_on as "endsOn"`
  if (row) await refresh(db, [row.personId])
  return row ?? null
}

/** Brings the automatic groups of these people up to date, and those of the guardians who hold theirs by them. */
export const refresh = async (db: Db, personIds: string[]) => {
  await db`
    select core.refresh_memberships(array(
      select unnest(${personIds}::uuid[])
      union select guardian_id from core.guardianships where pupil_id = any(${personIds}::uuid[])))`
}
