import type { Ctx } from '../../../kernel/server/context.ts'

/** The words put under what I write in my own name; a school or a service signs by its name. */
export const readSignature = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<{ text: string }> => {
  const [row] = await db<{ text: string }[]>`select text from mail.signatures where person_id = ${actor.personId}`
  return { text: row?.text ?? '' }
}

export const writeSignature = async ({ db, actor }: Ctx, typed: string) => {
  const text = typed.trim()
  if (text === '') await db`delete from mail.signatures where person_id = ${actor.personId}`
  else
    await db`
      insert into mail.signatures (person_id, text) values (${actor.personId}, ${text})
      on conflict (person_id) do update set text = excluded.text`
}
