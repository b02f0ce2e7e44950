import type { mottoContract, OwnMotto } from '../../contract/api/motto.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { forbidden, invalid } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from '../http/handlers.ts'

/** The mottos of these people, by id; those who have none are left out. Whether the reader may see them is asked before. */
export const mottosOf = async (db: Db, personIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await db<{ personId: string; text: string }[]>`
    select m.person_id as "personId", m.text from core.mottos m where m.person_id = any(${[...personIds]}::uuid[])`
  return new Map(rows.map(({ personId, text }) => [personId, text]))
}

/** Plain text on one line, which turns nothing around it (Unicode bidirectional controls). @throws Problem 422 when nothing is left of it. */
export const plainMotto = (typed: string): string => {
  const text = typed.replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  if (text === '')
    throw invalid('text', 'required', {
      fr: 'Il faut quelques mots.',
      en: 'A few words are needed.',
      ...inFamilies('fewWords'),
    })
  return text
}

/** @param text null takes it away. */
export const writeMotto = async ({ db, now }: Pick<Ctx, 'db' | 'now'>, personId: string, text: string | null) => {
  if (text === null) await db`delete from core.mottos where person_id = ${personId}`
  else
    await db`
      insert into core.mottos (person_id, text, written_at) values (${personId}, ${text}, ${now})
      on conflict (person_id) do update set text = excluded.text, written_at = excluded.written_at`
}

/** A motto is a child's: adults sign with their functions. */
const forPupils = ({ actor }: Ctx) => {
  if (!actor.isPupil) throw forbidden()
}

const readOwn = async ({ db, actor }: Ctx): Promise<OwnMotto> => {
  const [row] = await db<OwnMotto[]>`
    select m.text, case when c.id is not null then case when c.is_removed then 'removed' else 'changed' end end as correction
    from core.persons p left join core.mottos m on m.person_id = p.id
    left join core.card_corrections c on c.person_id = p.id and c.part = 'motto'
    where p.id = ${actor.personId}`
  return row ?? { text: null, correction: null }
}

const writeOwn = async (ctx: Ctx, text: string | null) => {
  await writeMotto(ctx, ctx.actor.personId, text)
  await ctx.db`delete from core.card_corrections where person_id = ${ctx.actor.personId} and part = 'motto'`
}

export const mottoHandlers: Handlers<typeof mottoContract> = {
  readMotto: ctx => {
    forPupils(ctx)
    return readOwn(ctx)
  },
  setMotto: async (ctx, { body }) => {
    forPupils(ctx)
    await writeOwn(ctx, plainMotto(body.text))
  },
  removeMotto: async ctx => {
    forPupils(ctx)
    await writeOwn(ctx, null)
  },
}
