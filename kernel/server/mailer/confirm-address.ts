import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { addressContract } from '../../contract/api/address.ts'
import { emailPattern } from '../../contract/api/address.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid, Problem } from '../../contract/problem.ts'
import { requireConsent } from '../consents/consents.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { codeLetter } from './code-letter.ts'
import { queueMail } from './queue-mail.ts'

const usefulMinutes = 30
const mostTries = 5
const mostSentAnHour = 5

const hashOf = ({ deps, actor }: Ctx, email: string, code: string) =>
  createHmac('sha256', deps.secret).update(['address', actor.personId, email.toLowerCase(), code].join('\n')).digest()

/** One row a person: at most five codes an hour, whatever the addresses. */
const keepCode = async (ctx: Ctx, email: string, code: string) => {
  const expires = new Date(ctx.now.getTime() + usefulMinutes * 60_000)
  const rows = await ctx.db`
    insert into core.address_codes as c (person_id, email, code_hash, expires_at, sent_since)
    values (${ctx.actor.personId}, ${email}, ${hashOf(ctx, email, code)}, ${expires}, ${ctx.now})
    on conflict (person_id) do update set email = excluded.email, code_hash = excluded.code_hash, expires_at = excluded.expires_at,
      tries = 0,
      sent = case when c.sent_since < ${ctx.now}::timestamptz - interval '1 hour' then 1 else c.sent + 1 end,
      sent_since = case when c.sent_since < ${ctx.now}::timestamptz - interval '1 hour' then excluded.sent_since else c.sent_since end
    where c.sent < ${mostSentAnHour} or c.sent_since < ${ctx.now}::timestamptz - interval '1 hour'
    returning 1`
  if (rows.length === 0)
    throw new Problem(
      429,
      'throttled',
      {
        fr: 'Cinq codes ont déjà été envoyés. Attendez une heure, puis recommencez.',
        en: 'Five codes were already sent. Wait an hour, then start again.',
        ...inFamilies('fiveCodes'),
      },
      {
        retryAfter: 3600,
      },
    )
}

/** préau asks no address of a child (RGPD art. 5.1.c): one is written down when the parents agreed, never needed. */
const askAddressCode = async (ctx: Ctx, typed: string) => {
  await requireConsent(ctx, 'mail')
  if (!ctx.deps.config.smtpUrl)
    throw new Problem(409, 'no-mail-server', {
      fr: 'Ce préau n’envoie pas de mail : aucune adresse ne peut être confirmée.',
      en: 'This préau sends no mail: no address can be confirmed.',
      ...inFamilies('noMail'),
    })
  const email = typed.trim()
  if (!new RegExp(emailPattern).test(email))
    throw invalid('email', 'not-an-address', {
      fr: 'Écrivez une adresse complète, comme prenom.nom@exemple.fr.',
      en: 'Write a whole address, such as first.last@example.org.',
      ...inFamilies('notAnAddress'),
    })
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await keepCode(ctx, email, code)
  await queueMail(ctx.db, {
    to: ctx.actor.personId,
    address: email,
    kind: 'address.code',
    ...codeLetter(ctx.language, { code, minutes: usefulMinutes }),
    expiresAt: new Date(ctx.now.getTime() + usefulMinutes * 60_000),
  })
}

interface Kept {
  email: string
  hash: Buffer
  tries: number
}

/** Counts the try outside the request's transaction, which a wrong code rolls back. */
const takeTry = async ({ deps, actor, now }: Ctx): Promise<Kept | undefined> => {
  const [kept] = await deps.sql<Kept[]>`
    update core.address_codes set tries = tries + 1 where person_id = ${actor.personId} and expires_at > ${now}
    returning email, code_hash as hash, tries`
  return kept
}

const confirmAddress = async (ctx: Ctx, typed: string) => {
  await requireConsent(ctx, 'mail')
  const kept = await takeTry(ctx)
  if (!kept || kept.tries > mostTries)
    throw invalid('code', 'expired', {
      fr: 'Ce code ne vaut plus rien. Demandez-en un autre.',
      en: 'This code no longer works. Ask for another one.',
      ...inFamilies('codeExpired'),
    })
  if (!timingSafeEqual(hashOf(ctx, kept.email, typed.replace(/\D/g, '')), kept.hash))
    throw invalid('code', 'wrong', {
      fr: 'Ce n’est pas le code reçu. Vérifiez les six chiffres.',
      en: 'This is not the code you received. Check the six digits.',
      ...inFamilies('codeWrong'),
    })
  await ctx.db`
    update core.persons set email = ${kept.email}, email_verified_at = ${ctx.now}, email_dead_at = null, email_dead_reason = null,
      hand_edited = array(select distinct unnest(hand_edited || 'email'::text))
    where id = ${ctx.actor.personId}`
  await ctx.db`delete from core.address_codes where person_id = ${ctx.actor.personId}`
}

const forgetAddress = async (ctx: Ctx) => {
  await ctx.db`update core.persons set email = null, email_verified_at = null where id = ${ctx.actor.personId}`
  await ctx.db`delete from core.address_codes where person_id = ${ctx.actor.personId}`
}

export const addressHandlers: Handlers<typeof addressContract> = {
  askAddressCode: (ctx, { body }) => askAddressCode(ctx, body.email),
  confirmAddress: (ctx, { body }) => confirmAddress(ctx, body.code),
  forgetAddress: ctx => forgetAddress(ctx),
}
