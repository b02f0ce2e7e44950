import type { Language } from '../../contract/language.ts'
import { writeLetter } from './letter.ts'

const words = {
  fr: {
    subject: (code: string) => `${code} : votre code préau`,
    title: 'Confirmez votre adresse',
    copy: 'Recopiez ce code dans préau, dans « Mon compte » :',
    until: (minutes: number) => `Il vaut ${minutes} minutes.`,
    stranger: 'Vous n’avez rien demandé ? Ne faites rien : sans ce code, il ne se passe rien.',
  },
  en: {
    subject: (code: string) => `${code}: your préau code`,
    title: 'Confirm your address',
    copy: 'Copy this code into préau, in “My account”:',
    until: (minutes: number) => `It is worth ${minutes} minutes.`,
    stranger: 'You asked for nothing? Do nothing: without this code, nothing happens.',
  },
}

/** The mail that proves an address; no name in it, since the address may be somebody else's. */
export const codeLetter = (language: Language, { code, minutes }: { code: string; minutes: number }) => {
  const t = words[language]
  const letter = writeLetter({
    language,
    title: t.title,
    pieces: [
      { kind: 'words', text: t.copy },
      { kind: 'code', text: code },
      { kind: 'words', text: t.until(minutes) },
    ],
    foot: [t.stranger],
  })
  return { subject: t.subject(code), ...letter }
}
