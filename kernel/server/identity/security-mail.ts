import { deviceOf, type Platform } from '../../contract/device-name.ts'
import type { Language } from '../../contract/language.ts'
import type { PublicCtx } from '../context.ts'
import { writeLetter } from '../mailer/letter.ts'
import { queueMail } from '../mailer/queue-mail.ts'
import { type SecurityNews, securityWords } from './security-words.ts'

const platformNames: Record<Platform, string> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  'android-phone': 'Android',
  'android-tablet': 'Android',
  windows: 'Windows',
  mac: 'Mac',
  chromebook: 'Chromebook',
  linux: 'Linux',
}

interface Reader {
  language: Language
  zone: string
}

/** « Chrome · Windows »: enough to recognise one’s own device. */
const deviceWords = (userAgent: string, unknown: string): string => {
  const { browser, platform } = deviceOf(userAgent)
  return [browser, platform && platformNames[platform]].filter(Boolean).join(' · ') || unknown
}

/**
 * Tells somebody by mail, at once, what happened to their account: whoever did not do it must hear of it elsewhere than
 * on the screen of whoever did. Nothing leaves for those without a confirmed address.
 */
export const tellOwner = async (ctx: PublicCtx, personId: string, news: SecurityNews) => {
  const [reader] = await ctx.db<Reader[]>`
    select case a.language when 'en' then 'en' else 'fr' end as language,
      coalesce((select s.time_zone from core.affiliations f join core.structures s on s.id = f.structure_id
        where f.person_id = a.person_id and f.left_at is null limit 1), 'Europe/Paris') as zone
    from core.accounts a where a.person_id = ${personId}`
  if (!reader) return
  const words = securityWords[reader.language]
  const locale = reader.language === 'fr' ? 'fr-FR' : 'en-GB'
  const at = ctx.now.toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: reader.zone })
  const { title, text } = words.news[news]
  const letter = writeLetter({
    language: reader.language,
    title,
    pieces: [
      { kind: 'words', text },
      { kind: 'words', text: words.when(at, deviceWords(ctx.caller.device, words.unknownDevice)) },
      { kind: 'words', text: words.ifNotYou },
      { kind: 'button', text: words.myAccount, href: `${ctx.deps.config.publicUrl}/mon-compte` },
    ],
    foot: [words.why],
  })
  await queueMail(ctx.db, { to: personId, kind: `security.${news}`, subject: title, ...letter })
}
