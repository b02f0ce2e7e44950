import { dayOf } from '../../../kernel/contract/dates.ts'
import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { requireLevel } from '../../../kernel/server/access/access.ts'
import { checkNarrowing } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResource, moveResource, renameResource } from '../../../kernel/server/resources/resources.ts'
import { type DocumentPage, documentFields } from '../contract-documents.ts'
import { schoolYearOf } from '../school-years.ts'
import { addContent, checkContent, type SentContent } from './content.ts'
import { shareDocument } from './document-audience.ts'
import { readDocument } from './document-page.ts'
import { type Document, documentFor, loadDocument } from './load-document.ts'
import { correctFeed, tellReaders } from './telling.ts'

const Fields = t.object(documentFields)
export type Written = Static<typeof Fields>

/** Years of archives that a library may take in. */
const oldest = 15
/** Nothing is known to hold for longer. */
const longestYears = 20

/** @throws Problem 422 when it would be over before it is read, or for ever. */
const checkEnd = (day: string | null, today: string) => {
  if (day === null) return
  if (day < today)
    throw invalid('validUntil', 'past', {
      fr: 'Choisissez une date à venir, ou laissez la validité ouverte.',
      en: 'Choose a date to come, or leave it open.',
    })
  if (Number(day.slice(0, 4)) - Number(today.slice(0, 4)) > longestYears)
    throw invalid('validUntil', 'too-far', {
      fr: 'Laissez plutôt la validité ouverte : cette date est trop lointaine.',
      en: 'Rather leave it open: this date is too far.',
    })
}

const checkYear = (year: number, today: string) => {
  const now = schoolYearOf(today)
  if (year > now + 1 || year < now - oldest)
    throw invalid('schoolYear', 'far', {
      fr: 'Choisissez une année scolaire proche.',
      en: 'Choose a school year closer to this one.',
    })
}

const titleOf = ({ title }: Written): string => {
  const trimmed = title.trim().replace(/\s+/g, ' ')
  if (!trimmed)
    throw invalid('title', 'required', { fr: 'Donnez un titre à ce document.', en: 'Give this document a title.' })
  return trimmed
}

const shelfAt = async ({ db }: Ctx, shelfId: string) => {
  const [shelf] = await db<{ structureId: string; timeZone: string }[]>`
    select s.id as "structureId", s.time_zone as "timeZone" from files.shelves sh join core.structures s on s.id = sh.structure_id
    where sh.id = ${shelfId}`
  if (!shelf) throw notFound()
  return shelf
}

/** Puts a document on a shelf; those it is for are told. */
export const createDocument = async (ctx: Ctx, written: Written & SentContent): Promise<DocumentPage> => {
  const { db, actor, now } = ctx
  const { structureId, timeZone } = await shelfAt(ctx, written.shelfId)
  const today = dayOf(now, timeZone)
  const title = titleOf(written)
  checkYear(written.schoolYear, today)
  checkEnd(written.validUntil, today)
  const content = checkContent(written)
  await checkNarrowing(ctx, written.shelfId, written.audience)
  const id = uuidv7()
  const within = written.shelfId
  await createResource(db, { id, kind: 'files.document', structureId, title, ownerId: actor.personId, within })
  await db`
    insert into files.documents
      (id, shelf_id, author_id, title, purpose, theme, school_year, valid_until, audience, version, created_at, changed_at, told_at)
    values (${id}, ${written.shelfId}, ${actor.personId}, ${title}, ${written.purpose.trim()}, ${written.theme}, ${written.schoolYear},
      ${written.validUntil}, ${written.audience}::uuid[], 1, ${now}, ${now}, ${now})`
  await addContent(ctx, id, content)
  if (written.audience) await shareDocument(ctx, { id, authorId: actor.personId, ...written }, written.shelfId)
  await tellReaders(ctx, await loadDocument(ctx, id))
  return readDocument(ctx, id)
}

const moveTo = async (ctx: Ctx, document: Document, shelfId: string) => {
  if (shelfId === document.shelfId) return
  await requireLevel(ctx.db, ctx.actor, shelfId, { level: 'contribute' })
  const { structureId } = await shelfAt(ctx, shelfId)
  await moveResource(ctx.db, document.id, structureId)
}

/** Saves what is said of it; its date of validity is only looked at again when it changes. */
export const updateDocument = async (ctx: Ctx, documentId: string, written: Written): Promise<DocumentPage> => {
  const before = await documentFor(ctx, documentId, 'updateDocument')
  const today = dayOf(ctx.now, before.timeZone)
  const title = titleOf(written)
  if (written.schoolYear !== before.schoolYear) checkYear(written.schoolYear, today)
  if (written.validUntil !== before.validUntil) checkEnd(written.validUntil, today)
  await moveTo(ctx, before, written.shelfId)
  await checkNarrowing(ctx, written.shelfId, written.audience)
  await ctx.db`
    update files.documents set shelf_id = ${written.shelfId}, title = ${title}, purpose = ${written.purpose.trim()},
      theme = ${written.theme}, school_year = ${written.schoolYear}, valid_until = ${written.validUntil},
      audience = ${written.audience}::uuid[]
    where id = ${documentId}`
  await shareDocument(ctx, { ...before, audience: written.audience }, written.shelfId)
  await renameResource(ctx.db, documentId, title)
  await correctFeed(ctx, await loadDocument(ctx, documentId))
  return readDocument(ctx, documentId)
}
