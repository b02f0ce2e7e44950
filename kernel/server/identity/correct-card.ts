import type { Language } from '../../contract/language.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import type { News, Span } from '../notifications/news-since.ts'
import { correctionWords } from './card-words.ts'
import { mottosOf, writeMotto } from './motto.ts'

export type CardPart = 'motto' | 'avatar'

const current = async (db: Db, personId: string, part: CardPart): Promise<string | null> => {
  if (part === 'motto') return (await mottosOf(db, [personId])).get(personId) ?? null
  const [row] = await db<{ avatar: string | null }[]>`select avatar from core.persons where id = ${personId}`
  return row?.avatar ?? null
}

/**
 * What the school does to a pupil's card, in one gesture: other words or another face, or none of their own. The pupil is
 * told, unless it only puts back what was there. Rights are asked before, and the act recorded after, by the caller.
 * @param value null: no motto; the face they were first given.
 * @returns false when nothing changes.
 */
export const correctCard = async (
  ctx: Pick<Ctx, 'db' | 'actor' | 'now'>,
  personId: string,
  { part, value }: { part: CardPart; value: string | null },
): Promise<boolean> => {
  const { db, actor, now } = ctx
  const before = await current(db, personId, part)
  if (before === value) return false
  if (part === 'motto') await writeMotto(ctx, personId, value)
  else await db`update core.persons set avatar = ${value} where id = ${personId}`
  const putBack = await db`
    delete from core.card_corrections
    where person_id = ${personId} and part = ${part} and former is not distinct from ${value} returning 1`
  if (putBack.length > 0) return true
  await db`
    insert into core.card_corrections (id, person_id, part, is_removed, former, corrected_by, corrected_at)
    values (${uuidv7()}, ${personId}, ${part}, ${value === null}, ${before}, ${actor.personId}, ${now})
    on conflict (person_id, part) do update set id = excluded.id, is_removed = excluded.is_removed, former = excluded.former,
      corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`
  return true
}

interface Row {
  id: string
  at: Date
  part: CardPart
  isRemoved: boolean
  language: Language
}

/** What the school corrected of my card, told as my other news are; never by whom. */
export const correctionsSince = async (
  { db, actor }: { db: Db; actor: Pick<Actor, 'personId'> },
  { after, upto, most }: Span,
): Promise<News[]> => {
  const rows = await db<Row[]>`
    select c.id, c.corrected_at as at, c.part, c.is_removed as "isRemoved", a.language
    from core.card_corrections c join core.accounts a on a.person_id = c.person_id
    where c.person_id = ${actor.personId} and c.corrected_at > ${after} and c.corrected_at <= ${upto}
    order by c.corrected_at desc, c.id desc limit ${most}`
  return rows.map(({ id, at, part, isRemoved, language }) => ({
    id,
    app: 'core',
    event: 'card.corrected',
    resourceId: actor.personId,
    at,
    ...correctionWords[language][part][isRemoved ? 'removed' : 'changed'],
    label: '',
    actorName: null,
    structureId: null,
    structureName: null,
    href: '/mon-compte',
  }))
}
