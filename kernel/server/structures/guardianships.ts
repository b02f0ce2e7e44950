import { dropPersonalAccess } from '../access/drop-personal-access.ts'
import { dropUnconsented } from '../consents/consents.ts'
import type { Db } from '../db/client.ts'
import { refresh } from './affiliations.ts'

/** What a guardian may do for a child; each is independent of the other guardian's. */
export interface GuardianRights {
  seesSchoolLife: boolean
  signs: boolean
  authorisesImage: boolean
  collects: boolean
}

interface Pair {
  guardianId: string
  pupilId: string
}

/** Ties a guardian to a child by hand. A restriction already entered stays: only the head lifts it. */
export const linkGuardian = async (db: Db, { guardianId, pupilId }: Pair, link: string | null) => {
  await db`
    insert into core.guardianships (guardian_id, pupil_id, link) values (${guardianId}, ${pupilId}, ${link})
    on conflict (guardian_id, pupil_id) do update
      set link = coalesce(excluded.link, core.guardianships.link), source = 'person', left_at = null`
  await db`update core.persons set left_at = null where id = ${guardianId} and left_at is not null`
  await refresh(db, [guardianId])
  await dropUnconsented(db, pupilId)
}

/** Unties a guardian from a child by hand; everything they saw through that child is closed at once. */
export const unlinkGuardian = async (db: Db, pair: Pair) => {
  await db`
    update core.guardianships set left_at = now(), source = 'person'
    where guardian_id = ${pair.guardianId} and pupil_id = ${pair.pupilId} and left_at is null`
  await closeAccess(db, pair)
}

/** What this guardian may do, as the school was told; without « school life » the child disappears from their préau. */
export const setGuardianRights = async (db: Db, pair: Pair, rights: GuardianRights) => {
  await db`
    update core.guardianships set sees_school_life = ${rights.seesSchoolLife}, signs = ${rights.signs},
      authorises_image = ${rights.authorisesImage}, collects = ${rights.collects}, source = 'person'
    where guardian_id = ${pair.guardianId} and pupil_id = ${pair.pupilId}`
  if (rights.seesSchoolLife) await refresh(db, [pair.guardianId])
  else await closeAccess(db, pair)
  await dropUnconsented(db, pair.pupilId)
}

/**
 * Applies a decision of justice (article 373-2-1 of the Code civil and following), everywhere at once: automatic groups,
 * groups made by hand in the child's schools, what was shared with the person by name there.
 */
export const restrictGuardian = async (db: Db, pair: Pair, by: { personId: string; now: Date }) => {
  await db`
    update core.guardianships set restricted_at = ${by.now}, restricted_by = ${by.personId}
    where guardian_id = ${pair.guardianId} and pupil_id = ${pair.pupilId} and restricted_at is null`
  await closeAccess(db, pair)
}

/** The decision is over: the guardian finds again what the child's guardians see; what was shared by name stays closed. */
export const liftRestriction = async (db: Db, pair: Pair) => {
  await db`
    update core.guardianships set restricted_at = null, restricted_by = null
    where guardian_id = ${pair.guardianId} and pupil_id = ${pair.pupilId}`
  await refresh(db, [pair.guardianId])
  await dropUnconsented(db, pair.pupilId)
}

const closeAccess = async (db: Db, { guardianId, pupilId }: Pair) => {
  await refresh(db, [guardianId])
  await dropUnconsented(db, pupilId)
  const schools = await db<{ id: string }[]>`
    select structure_id as id from core.affiliations where person_id = ${pupilId} and role = 'pupil' and left_at is null`
  await dropPersonalAccess(
    db,
    guardianId,
    schools.map(school => school.id),
  )
}
