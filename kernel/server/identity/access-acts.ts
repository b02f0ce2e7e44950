import type { SecretPicture } from '../../contract/secret-pictures.ts'
import type { Ctx } from '../context.ts'
import { classCardToken, picturesOf } from './derive.ts'
import { hashPassword } from './passwords.ts'
import { revokeSessionsOf } from './session.ts'
import { twoWords } from './words.ts'

/** What staff do to the access of others. Each act is traced, with the structure whose journal keeps it. */
type Act = Pick<Ctx, 'db' | 'deps' | 'actor' | 'now' | 'record'>

const recordEach = async (ctx: Act, action: string, personIds: string[], structureId: string) => {
  for (const personId of personIds) await ctx.record(action, { targetId: personId, structureId })
}

/** New secret pictures: the former ones and the sessions they opened are dead. */
export const renewPictures = async (ctx: Act, personIds: string[], structureId: string) => {
  await ctx.db`update core.accounts set pictures_number = pictures_number + 1 where person_id = any(${personIds}::uuid[])`
  await revokeSessionsOf(ctx.db, personIds)
  await recordEach(ctx, 'access.pictures', personIds, structureId)
}

/** The secret pictures of these pupils today, for the cards their teacher prints. */
export const readPictures = async (
  ctx: Pick<Ctx, 'db' | 'deps'>,
  personIds: string[],
): Promise<Map<string, SecretPicture[]>> => {
  const rows = await ctx.db<{ id: string; number: number }[]>`
    select person_id as id, pictures_number as number from core.accounts where person_id = any(${personIds}::uuid[])`
  return new Map(rows.map(({ id, number }) => [id, picturesOf(ctx.deps.secret, id, number)]))
}

/**
 * Two words for each of these pupils, in place of any former password; only their hash is kept, so they can be read
 * here once and never again.
 */
export const giveWords = async (ctx: Act, personIds: string[], structureId: string): Promise<Map<string, string>> => {
  const given = await Promise.all(
    personIds.map(async id => {
      const words = twoWords()
      return { id, words, hash: await hashPassword(words) }
    }),
  )
  await ctx.db`
    update core.accounts a set password_hash = g.hash, password_set_at = ${ctx.now}, must_change = false,
      activated_at = coalesce(a.activated_at, ${ctx.now}), code_number = a.code_number + 1
    from unnest(${given.map(g => g.id)}::uuid[], ${given.map(g => g.hash)}::text[]) as g(id, hash) where a.person_id = g.id`
  await revokeSessionsOf(ctx.db, personIds)
  await recordEach(ctx, 'access.words', personIds, structureId)
  return new Map(given.map(({ id, words }) => [id, words]))
}

/** Suspends accounts: nobody signs in and every session ends; nothing they own is touched. */
export const blockAccounts = async (ctx: Act, personIds: string[], structureId: string) => {
  await ctx.db`
    update core.accounts set blocked_at = ${ctx.now}, blocked_by = ${ctx.actor.personId}
    where person_id = any(${personIds}::uuid[]) and blocked_at is null`
  await revokeSessionsOf(ctx.db, personIds)
  await recordEach(ctx, 'access.blocked', personIds, structureId)
}

export const unblockAccounts = async (ctx: Act, personIds: string[], structureId: string) => {
  await ctx.db`update core.accounts set blocked_at = null, blocked_by = null where person_id = any(${personIds}::uuid[])`
  await recordEach(ctx, 'access.unblocked', personIds, structureId)
}

/** What the class QR code carries today. */
export const readClassCardToken = async (ctx: Pick<Ctx, 'db' | 'deps'>, classId: string): Promise<string> => {
  const [row] = await ctx.db<{ number: number }[]>`select number from core.class_cards where class_id = ${classId}`
  return classCardToken(ctx.deps.secret, classId, row?.number ?? 1)
}

/** Kills every copy of the class card and the sessions of the devices that hold it; the next card is another one. */
export const renewClassCard = async (ctx: Act, classId: string, structureId: string) => {
  await ctx.db`
    insert into core.class_cards (class_id, number, changed_at, changed_by) values (${classId}, 2, ${ctx.now}, ${ctx.actor.personId})
    on conflict (class_id) do update set number = core.class_cards.number + 1, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by`
  await ctx.db`
    update core.sessions s set revoked_at = now() from core.enrolments e
    where e.class_id = ${classId} and s.person_id = e.pupil_id and s.shared and s.revoked_at is null`
  await ctx.record('class-card.renewed', { targetId: classId, structureId })
}
