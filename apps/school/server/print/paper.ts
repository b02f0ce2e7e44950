import { formatDay } from '../../../../kernel/contract/dates.ts'
import type { Language } from '../../../../kernel/contract/language.ts'
import { noBreakSpace, typeset } from '../../../../kernel/contract/typography.ts'
import type { Ctx } from '../../../../kernel/server/context.ts'
import { en } from './en.ts'
import { fr, type PrintTexts } from './fr.ts'

/** What every printed page knows: the words, where préau is, the day. */
export interface Paper {
  language: Language
  t: PrintTexts
  /** Without `https://`, as one reads it aloud. */
  address: string
  /** The link a phone opens for this login and code: nothing to type. The fragment is never sent to a server. */
  linkFor: (login: string, code: string) => string
  publicUrl: string
  day: string
  /** Typography of the language: no-break spaces in French. */
  set: (text: string) => string
}

/**
 * @param language of who will read it: the asker’s own for a list or an export; French, unless another is asked for,
 *   for what is handed to families and pupils.
 */
export const paperOf = ({ deps, now }: Pick<Ctx, 'deps' | 'now'>, language: Language = 'fr'): Paper => {
  const { publicUrl } = deps.config
  return {
    language,
    t: language === 'fr' ? fr : en,
    address: publicUrl.replace(/^https?:\/\//, ''),
    linkFor: (login, code) =>
      `${publicUrl}/activation#login=${encodeURIComponent(login)}&code=${encodeURIComponent(code)}`,
    publicUrl,
    day: formatDay(now, { locale: language === 'fr' ? 'fr-FR' : 'en-GB', hasWeekday: false }),
    set: language === 'fr' ? typeset : text => text,
  }
}

/** « 05 36 49 00 01 »: as one dials it; anything else stays as it was written. */
export const asDialled = (phone: string | null): string | null =>
  phone && /^0\d{9}$/.test(phone) ? (phone.match(/../g) ?? []).join(noBreakSpace) : phone

/** « Lina, Tom et Noé ». */
export const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`

/** A file name people can find again: `fiches-cm1-a.pdf`. */
export const fileName = (what: string, about: string, extension: string): string => {
  const slug = about
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return `${what}-${slug}.${extension}`
}
