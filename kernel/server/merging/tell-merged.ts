import type { Language } from '../../contract/language.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { writeLetter } from '../mailer/letter.ts'
import { queueMail } from '../mailer/queue-mail.ts'
import { mergeWords } from './merge-words.ts'
import { undoDays } from './undo-days.ts'

type Telling = Pick<Ctx, 'db' | 'deps'>

/** An adult as they can be told: how they come in, and the address they have confirmed, if it answers. */
export interface Told {
  id: string
  login: string
  language: Language
  isUsed: boolean
  address: string | null
}

/** A child is told nothing by mail of their account. */
export const adultsToTell = async (db: Db, ids: readonly string[]): Promise<Map<string, Told>> => {
  const rows = await db<Told[]>`
    select p.id, a.login, case a.language when 'en' then 'en' else 'fr' end as language, a.activated_at is not null as "isUsed",
      case when p.email_verified_at is not null and p.email_dead_at is null then p.email end as address
    from core.persons p join core.accounts a on a.person_id = p.id
    where p.id = any(${[...ids]}::uuid[]) and not exists (
      select from core.affiliations f where f.person_id = p.id and f.role = 'pupil')`
  return new Map(rows.map(row => [row.id, row]))
}

const send = async (
  { db, deps }: Telling,
  { id, language, address }: Pick<Told, 'id' | 'language'> & { address: string | null },
  news: { key: string; title: string; texts: string[] },
) => {
  if (!address) return
  const words = mergeWords[language]
  const letter = writeLetter({
    language,
    title: news.title,
    pieces: [
      ...news.texts.map(text => ({ kind: 'words' as const, text })),
      { kind: 'button', text: words.myAccount, href: `${deps.config.publicUrl}/mon-compte` },
    ],
    foot: [words.why],
  })
  await queueMail(db, { to: id, address, kind: 'account.merge', key: news.key, subject: news.title, ...letter })
}

/**
 * Tells the person whose two records are now one which login stays, once at each address they had confirmed.
 * @param before both, as they were before the merge.
 */
export const tellMerged = async (
  ctx: Telling,
  mergeId: string,
  { kept, gone }: { kept: Told | undefined; gone: Told | undefined },
) => {
  if (!kept || !gone) return
  const words = mergeWords[kept.language].merged
  const texts = [
    words.text,
    words.logins(kept.login, gone.login),
    ...(kept.isUsed ? [] : [words.notUsed]),
    words.ifWrong(undoDays),
  ]
  const addresses = new Map([kept, gone].map(({ address }) => [address?.toLowerCase(), address]))
  for (const [rank, address] of [...addresses.values()].entries())
    await send(ctx, { ...kept, address }, { key: `merged:${mergeId}:${rank}`, title: words.title, texts })
}

/** Tells each of the two, at the address of their own record, that the accounts are apart again. */
export const tellUndone = async (ctx: Telling, mergeId: string, ids: readonly string[]) => {
  for (const told of (await adultsToTell(ctx.db, ids)).values()) {
    const words = mergeWords[told.language].undone
    const texts = [words.text, words.logins(told.login)]
    await send(ctx, told, { key: `unmerged:${mergeId}`, title: words.title, texts })
  }
}
