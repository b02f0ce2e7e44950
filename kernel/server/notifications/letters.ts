import type { Manifest } from '../../contract/manifest.ts'
import type { Deps } from '../context.ts'
import { type Letter, type Piece, writeLetter } from '../mailer/letter.ts'
import { namesTogether, newsByChild } from './by-child.ts'
import type { Siblings } from './children-reached.ts'
import { en } from './en.ts'
import { fr, frPupil } from './fr.ts'
import { hrefOf, type News } from './news-since.ts'
import type { Recipient } from './recipients.ts'
import { unsubscribeUrl } from './unsubscribe-token.ts'

export type DigestKind = 'daily' | 'weekly'

/** What writing to people takes. */
export interface Writing {
  deps: Pick<Deps, 'config' | 'secret'>
  manifests: readonly Manifest[]
}

type Reader = Pick<Recipient, 'personId' | 'givenName' | 'language' | 'isPupil' | 'timeZone'>

export const textsIn = (language: Reader['language']) => (language === 'en' ? en : fr)

/** A child is said *tu*. */
export const textsFor = ({ language, isPupil }: Pick<Reader, 'language' | 'isPupil'>) =>
  isPupil && language === 'fr' ? { ...fr, ...frPupil } : textsIn(language)

const longestLine = 140

/** One line, so that a mail left open on a table tells little. */
const oneLine = (text: string) =>
  text.length <= longestLine ? text : `${text.slice(0, longestLine).replace(/\s+\S*$/, '')}…`

const dayIn = ({ language, timeZone }: Reader, at: Date) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at)

/** Where it comes from and when, above its title. */
const above = (reader: Reader, news: News, manifests: readonly Manifest[]): string => {
  const manifest = manifests.find(({ id }) => id === news.app)
  const what = news.label || manifest?.name[reader.language] || ''
  return [what, news.structureName, dayIn(reader, news.at)].filter(Boolean).join(' · ')
}

const entry = ({ deps, manifests }: Writing, reader: Reader, news: News): Piece => ({
  kind: 'entry',
  title: news.title || textsFor(reader).untitled,
  href: hrefOf(deps.config.publicUrl, manifests, news),
  line: oneLine(news.excerpt),
  above: above(reader, news, manifests),
})

const foot = ({ deps }: Writing, reader: Reader): Letter['foot'] => {
  const t = textsFor(reader)
  return [
    t.why,
    { text: t.choose, href: `${deps.config.publicUrl}/mon-compte` },
    { text: t.stop, href: unsubscribeUrl(deps, reader.personId) },
  ]
}

interface Written {
  subject: string
  text: string
  html: string
  unsubscribe: string
}

const seal = (writing: Writing, reader: Reader, subject: string, pieces: Piece[]): Written => ({
  subject,
  ...writeLetter({ language: reader.language, title: subject, pieces, foot: foot(writing, reader) }),
  unsubscribe: unsubscribeUrl(writing.deps, reader.personId),
})

/** Under the name of each child, then of each app; without siblings, one after the other. */
const digestPieces = (writing: Writing, reader: Reader, { news, siblings }: Digest): Piece[] => {
  if (!siblings) return news.map(one => entry(writing, reader, one))
  const t = textsFor(reader)
  const order = writing.manifests.map(({ id }) => id)
  return newsByChild(news, siblings, order).flatMap(({ names, apps }): Piece[] => [
    { kind: 'heading', text: names.length > 0 ? namesTogether(names, reader.language) : t.forYourself },
    ...apps.flatMap(({ app, news: of }): Piece[] => [
      { kind: 'subheading', text: writing.manifests.find(({ id }) => id === app)?.name[reader.language] ?? '' },
      ...of.map(one => entry(writing, reader, one)),
    ]),
  ])
}

interface Digest {
  kind: DigestKind
  /** Newest first. */
  news: readonly News[]
  total: number
  /** Of a guardian of several children. */
  siblings: Siblings | null
}

/** Everything new since the last one; what does not fit is counted. */
export const digestLetter = (writing: Writing, reader: Reader, digest: Digest): Written => {
  const { kind, news, total } = digest
  const t = textsFor(reader)
  const subject = kind === 'daily' ? t.dailySubject(total) : t.weeklySubject(total)
  const rest = total - news.length
  return seal(writing, reader, subject, [
    { kind: 'words', text: t.hello(reader.givenName) },
    { kind: 'words', text: t.digest },
    ...digestPieces(writing, reader, digest),
    ...(rest > 0 ? [{ kind: 'words', text: t.more(rest) } as const] : []),
    { kind: 'button', text: t.readAll, href: `${writing.deps.config.publicUrl}/` },
  ])
}

/** One thing, told at once. */
export const noticeLetter = (
  writing: Writing,
  reader: Reader,
  { news, children }: { news: News; children: string[] },
): Written => {
  const t = textsFor(reader)
  const { title, line, above: from, href } = entry(writing, reader, news) as Extract<Piece, { kind: 'entry' }>
  return seal(writing, reader, title, [
    ...(children.length > 0 ? [{ kind: 'words', text: t.forChildren(children) } as const] : []),
    { kind: 'words', text: news.actorName ? `${from} · ${t.by(news.actorName)}` : from },
    ...(line ? [{ kind: 'words', text: line } as const] : []),
    { kind: 'button', text: t.read, href },
  ])
}
