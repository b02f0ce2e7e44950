import type { ChildConsent, Purpose } from '../../contract/api/consents.ts'
import { purposes } from '../../contract/api/consents.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { notFound, Problem } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

const parentsFirst = () =>
  new Problem(403, 'parents-first', {
    fr: 'Demande d’abord à tes parents : ils donnent leur accord dans leur compte préau, ou sur un papier pour l’école.',
    en: 'Ask your parents first: they agree in their préau account, or on a paper for the school.',
    ...inFamilies('parentsFirst'),
  })

/**
 * Lets pass whoever is no pupil, and a pupil whose parents agreed.
 * @throws Problem 403 in words for a child.
 */
export const requireConsent = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, purpose: Purpose) => {
  if (!actor.isPupil) return
  const [row] = await db<{ granted: boolean }[]>`select core.consented(${actor.personId}, ${purpose}) as granted`
  if (!row?.granted) throw parentsFirst()
}

/** What those who hold parental authority have agreed to for the child. */
export const consentsOf = async (db: Db, pupilId: string) => {
  const rows = await db<{ purpose: Purpose; isGranted: boolean }[]>`
    select p.purpose, core.consented(${pupilId}::uuid, p.purpose) as "isGranted" from unnest(${[...purposes]}::text[]) as p(purpose)`
  return [...rows]
}

interface Answer {
  pupilId: string
  guardianId: string
  purpose: Purpose
  answer: boolean
}

/**
 * Adds an answer; the former ones stay. Without agreement, nothing is kept of what it allowed: addresses and devices go.
 * @throws Problem 404 for whoever does not answer for this child.
 */
export const addAnswer = async (
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  { pupilId, guardianId, purpose, answer }: Answer,
  paper: { recordedBy: string } | null = null,
) => {
  const added = await db`
    insert into core.consents (id, pupil_id, purpose, guardian_id, answer, answered_at, recorded_by, on_paper)
    select ${uuidv7()}::uuid, a.pupil_id, a.purpose, a.guardian_id, ${answer}, ${now}::timestamptz, ${paper?.recordedBy ?? null}::uuid,
      ${paper !== null}
    from core.consent_answers a
    where a.pupil_id = ${pupilId} and a.guardian_id = ${guardianId} and a.purpose = ${purpose} returning id`
  if (added.count === 0) throw notFound()
  await dropUnconsented(db, pupilId)
}

/**
 * Forgets what a pupil had by an agreement that is no more: asked again whenever an answer or a guardian changes. What was
 * waiting to leave does not.
 */
export const dropUnconsented = async (db: Db, pupilId: string) => {
  await db`
    delete from core.push_devices d where d.person_id = ${pupilId} and not core.may_be_told(d.person_id, 'push')`
  const mute = await db`
    update core.persons p set email = null, email_verified_at = null
    where p.id = ${pupilId} and p.email_verified_at is not null and not core.may_be_told(p.id, 'mail') returning p.id`
  await db`
    delete from core.address_codes c where c.person_id = ${pupilId} and not core.may_be_told(c.person_id, 'mail')`
  if (mute.count > 0)
    await db`
      delete from core.outgoing_mails where person_id = ${pupilId} and sent_at is null and failed_at is null`
}

/** What one guardian may know: their own answer, and whether it is agreed. */
export const childConsents = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, pupilId: string) => {
  const rows = await db<ChildConsent[]>`
    select a.purpose, core.consented(a.pupil_id, a.purpose) as "isGranted", a.answer as mine
    from core.consent_answers a where a.pupil_id = ${pupilId} and a.guardian_id = ${actor.personId}`
  if (rows.length === 0) throw notFound()
  return { items: purposes.flatMap(purpose => rows.find(row => row.purpose === purpose) ?? []) }
}
