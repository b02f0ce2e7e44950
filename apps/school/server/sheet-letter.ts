import { writeLetter } from '../../../kernel/server/mailer/letter.ts'
import { joined, type Paper } from './print/paper.ts'
import type { Letterhead } from './print/pieces.ts'
import type { SheetPerson } from './print/sheet-people.ts'

const words = {
  fr: {
    and: ' et ',
    title: (school: string) => `Votre compte préau, ${school}`,
    hello: (name: string) => `Bonjour ${name},`,
    why: (school: string, children: string) =>
      `${school} vous ouvre un compte dans préau : vous y lirez les nouvelles de l’école et suivrez la vie de la classe de ${children}.`,
    open: 'Ouvrir mon compte',
    byHand: (address: string) => `Ou bien ouvrez ${address}/activation et recopiez ces deux lignes :`,
    login: 'Identifiant',
    code: 'Code d’activation',
    next: 'Vous lirez la charte, puis vous choisirez votre mot de passe : vous seul·e le connaîtrez. Le code ne sert qu’une fois. Il est à vous : ne transmettez pas ce message.',
    notYou: (school: string, phone: string | null) =>
      `Ce message ne vous concerne pas ? Supprimez-le et prévenez l’école : ${school}${phone ? `, ${phone}` : ''}.`,
    never: 'préau ne demande jamais un mot de passe par courriel.',
  },
  en: {
    and: ' and ',
    title: (school: string) => `Your préau account, ${school}`,
    hello: (name: string) => `Hello ${name},`,
    why: (school: string, children: string) =>
      `${school} opens an account for you in préau: you will read the news of the school there and follow the class of ${children}.`,
    open: 'Open my account',
    byHand: (address: string) => `Or open ${address}/activation and copy these two lines:`,
    login: 'Login',
    code: 'Activation code',
    next: 'You will read the charter, then choose your password, which only you will know. The code works once. It is yours: do not pass this message on.',
    notYou: (school: string, phone: string | null) =>
      `Is this message not for you? Delete it and tell the school: ${school}${phone ? `, ${phone}` : ''}.`,
    never: 'préau never asks for a password by mail.',
  },
}

type Invited = Pick<SheetPerson, 'givenName' | 'classes' | 'login'> & { code: string }

/** The login sheet of one guardian as a mail: their own children, their own code, nothing of anybody else (row H4). */
export const sheetLetter = (paper: Paper, { schoolName, phone }: Letterhead, person: Invited) => {
  const t = words[paper.language]
  const subject = t.title(schoolName)
  const letter = writeLetter({
    language: paper.language,
    title: subject,
    pieces: [
      { kind: 'words', text: t.hello(person.givenName) },
      { kind: 'words', text: t.why(schoolName, joined(person.classes, t.and)) },
      { kind: 'button', text: t.open, href: paper.linkFor(person.login, person.code) },
      { kind: 'words', text: t.byHand(paper.address) },
      { kind: 'heading', text: t.login },
      { kind: 'code', text: person.login },
      { kind: 'heading', text: t.code },
      { kind: 'code', text: person.code },
      { kind: 'words', text: t.next },
    ],
    foot: [t.notYou(schoolName, phone), t.never],
  })
  return { subject: paper.set(subject), ...letter }
}
