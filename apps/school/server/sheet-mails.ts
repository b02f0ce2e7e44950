import { dayOf } from '../../../kernel/contract/dates.ts'
import { conflict, Problem } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { alreadyWritten, queueMail, withdrawMails } from '../../../kernel/server/mailer/queue-mail.ts'
import type { SheetMails } from '../contract/access.ts'
import { paperOf } from './print/paper.ts'
import { type Letterhead, letterhead } from './print/pieces.ts'
import { findPeople, loadSheets, type Scope, type SheetPerson } from './print/sheet-people.ts'
import { sheetLetter } from './sheet-letter.ts'
import { classHere, structureHere } from './standing.ts'

interface From {
  /** Class or school, as the journal names it. */
  id: string
  schoolId: string
  scope: Scope
}

/** The time to think again; the queue is looked at every half minute. */
const delayMs = 60_000
/** A sheet that could not leave within a day is printed instead. */
const usefulMs = 24 * 3_600_000
/** As for printed sheets: named in the journal when they are few. */
const mostNamed = 30

const batchOf = ({ id }: From) => `login-sheets:${id}`
/** Nobody is written to twice the same day, whoever presses, from whichever class. */
const keyOf = ({ now }: Ctx) => `login-sheet:${dayOf(now)}`

const guardiansToCome = ({ scope }: From, only: string[] | null = null) =>
  ({ scope, who: 'guardians', only, onlyNever: true }) as const

/**
 * Where each may be written to: an address that answers, confirmed or given by the school's file. One that another
 * guardian of the same children has too, under another roof or under a decision of justice, is nobody's for certain:
 * the code of one must not reach the other, paper will.
 */
const addressesOf = async ({ db }: Ctx, personIds: string[]): Promise<Map<string, string>> => {
  const rows = await db<{ id: string; email: string }[]>`
    select f.id, f.email from core.person_files f join core.account_states st on st.person_id = f.id
    where f.id = any(${personIds}::uuid[]) and f.email <> '' and f.email_dead_at is null and st.blocked_at is null
      and (f.email_verified_at is not null or not exists (
        select from core.guardianships mine join core.guardianships theirs on theirs.pupil_id = mine.pupil_id
          and theirs.guardian_id <> mine.guardian_id
        join core.person_files o on o.id = theirs.guardian_id
        where mine.guardian_id = f.id and lower(o.email) = lower(f.email)
          and (theirs.restricted_at is not null or theirs.left_at is not null or coalesce(f.address, '') = ''
            or core.fold(concat_ws(' ', o.address, o.post_code, o.town))
              is distinct from core.fold(concat_ws(' ', f.address, f.post_code, f.town)))))`
  return new Map(rows.map(({ id, email }) => [id, email]))
}

const ready = async (ctx: Ctx, from: From) => {
  const found = await findPeople(ctx, guardiansToCome(from))
  const ids = found.filter(({ within }) => within).map(({ id }) => id)
  const [addresses, already] = await Promise.all([addressesOf(ctx, ids), alreadyWritten(ctx.db, keyOf(ctx), ids)])
  return {
    addresses: new Map([...addresses].filter(([id]) => !already.has(id))),
    already: already.size,
    withoutAddress: found.filter(({ id }) => !addresses.has(id) && !already.has(id)).length,
  }
}

const count = async (ctx: Ctx, from: From): Promise<SheetMails> => {
  const { addresses, ...others } = await ready(ctx, from)
  return { canSend: ctx.deps.config.smtpUrl !== undefined, ready: addresses.size, ...others }
}

const write = (
  ctx: Ctx,
  from: From,
  { person, address, head }: { person: SheetPerson; address: string; head: Letterhead },
) => {
  if (!person.code) return false
  const leaving = ctx.now.getTime() + delayMs
  return queueMail(ctx.db, {
    to: person.id,
    address,
    kind: 'login.sheet',
    key: keyOf(ctx),
    batch: batchOf(from),
    ...sheetLetter(paperOf(ctx, person.language), head, { ...person, code: person.code }),
    notBefore: new Date(leaving),
    expiresAt: new Date(leaving + usefulMs),
  })
}

const send = async (ctx: Ctx, from: From) => {
  if (!ctx.deps.config.smtpUrl)
    throw new Problem(409, 'no-mail-server', {
      fr: 'Ce préau n’envoie pas de mail : les fiches s’impriment.',
      en: 'This préau sends no mail: sheets are printed.',
    })
  const { addresses } = await ready(ctx, from)
  // An empty list would be everybody.
  const people = addresses.size > 0 ? await loadSheets(ctx, guardiansToCome(from, [...addresses.keys()])) : []
  const head = await letterhead(ctx.db, from.schoolId)
  const written: string[] = []
  for (const person of people) {
    const address = addresses.get(person.id)
    if (address && (await write(ctx, from, { person, address, head }))) written.push(person.id)
  }
  if (written.length === 0)
    throw conflict('nothing-to-send', {
      fr: 'Il n’y a plus de fiche à envoyer aujourd’hui : ceux qui ont une adresse sont venus, ou ont déjà reçu la leur.',
      en: 'There is no sheet left to send today: those who have an address have come, or were sent theirs already.',
    })
  await ctx.record('sheets.mailed', {
    targetId: written.length === 1 ? (written[0] ?? from.id) : from.id,
    structureId: from.schoolId,
    detail: { people: written.length, ...(written.length <= mostNamed && { personIds: written }) },
  })
  return { letters: written.length }
}

const withdraw = async (ctx: Ctx, from: From) => {
  const letters = await withdrawMails(ctx.db, batchOf(from))
  if (letters === 0)
    throw conflict('already-left', {
      fr: 'Ces courriels sont déjà partis.',
      en: 'These mails have already left.',
    })
  await ctx.record('sheets.mail-withdrawn', {
    targetId: from.id,
    structureId: from.schoolId,
    detail: { people: letters },
  })
  return { letters }
}

const ofClass = async (ctx: Ctx, classId: string): Promise<From> => {
  const { schoolId } = await classHere(ctx, classId)
  return { id: classId, schoolId, scope: { classId } }
}

const ofSchool = async (ctx: Ctx, structureId: string): Promise<From> => {
  await structureHere(ctx, structureId)
  return { id: structureId, schoolId: structureId, scope: { structureId } }
}

export const countForClass = async (ctx: Ctx, classId: string) => count(ctx, await ofClass(ctx, classId))
export const sendForClass = async (ctx: Ctx, classId: string) => send(ctx, await ofClass(ctx, classId))
export const withdrawForClass = async (ctx: Ctx, classId: string) => withdraw(ctx, await ofClass(ctx, classId))
export const countForSchool = async (ctx: Ctx, structureId: string) => count(ctx, await ofSchool(ctx, structureId))
export const sendForSchool = async (ctx: Ctx, structureId: string) => send(ctx, await ofSchool(ctx, structureId))
export const withdrawForSchool = async (ctx: Ctx, structureId: string) =>
  withdraw(ctx, await ofSchool(ctx, structureId))
