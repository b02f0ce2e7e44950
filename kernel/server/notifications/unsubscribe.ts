import type { Language } from '../../contract/language.ts'
import type { PublicCtx } from '../context.ts'
import { textsIn } from './letters.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const page = (language: Language, body: string) =>
  Buffer.from(`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${textsIn(language).stopTitle}</title></head>
<body><main><h1>${textsIn(language).stopTitle}</h1>${body}</main></body></html>`)

const languageOf = async ({ db }: PublicCtx, personId: string): Promise<Language | undefined> => {
  const [row] = await db<{ language: Language }[]>`select language from core.accounts where person_id = ${personId}`
  return row?.language
}

const found = async (ctx: PublicCtx, token: string) => {
  const personId = readUnsubscribeToken(ctx.deps.secret, token)
  const language = personId ? await languageOf(ctx, personId) : undefined
  ctx.sendAs('text/html; charset=utf-8')
  return personId && language ? { personId, language } : null
}

const unknown = ({ language }: PublicCtx) => page(language, `<p>${textsIn(language).unknownLink}</p>`)

/** Programs that open the links of a mail to look for viruses stop nothing. */
export const showUnsubscription = async (ctx: PublicCtx, token: string) => {
  const person = await found(ctx, token)
  if (!person) return unknown(ctx)
  const t = textsIn(person.language)
  return page(person.language, `<p>${t.stopWords}</p><form method="post"><button>${t.stopButton}</button></form>`)
}

/** No more mail of notification, whatever had been chosen app by app; the same link twice changes nothing. */
export const unsubscribe = async (ctx: PublicCtx, token: string) => {
  const person = await found(ctx, token)
  if (!person) return unknown(ctx)
  await ctx.db`delete from core.notification_choices where person_id = ${person.personId} and channel = 'mail'`
  await ctx.db`
    insert into core.notification_choices (person_id, app, event, channel, frequency)
    values (${person.personId}, '*', '*', 'mail', 'never')`
  await ctx.db`
    update core.outgoing_mails set failed_at = ${ctx.now}, failure = 'unsubscribed', subject = '', body_text = '', body_html = ''
    where person_id = ${person.personId} and unsubscribe is not null and sent_at is null and failed_at is null`
  return page(person.language, `<p>${textsIn(person.language).stopped}</p>`)
}
