import { typeset } from '../../../contract/typography.ts'
import { type DigestKind, textsFor, type Writing } from '../letters.ts'
import { hrefOf, type News } from '../news-since.ts'
import type { Recipient } from '../recipients.ts'

type Reader = Pick<Recipient, 'language' | 'givenName' | 'isPupil'>

interface Said {
  title: string
  body: string
  path: string
}

const set = ({ language }: Reader, text: string) => (language === 'fr' ? typeset(text) : text)

/**
 * A few words on a locked screen: what and for whom, never the text itself. Several people may share the device: the child
 * or the account is always named.
 */
export const noticePush = (
  { manifests }: Writing,
  reader: Reader,
  { news, children }: { news: News; children: string[] },
): Said => {
  const t = textsFor(reader)
  const whom = children.length > 0 ? t.forChildren(children) : t.forReader(reader.givenName)
  return {
    title: set(reader, news.title || t.untitled),
    body: set(reader, [whom, news.label, news.structureName].filter(Boolean).join(' · ')),
    path: hrefOf('', manifests, news),
  }
}

/** One alert for the whole digest. */
export const digestPush = (reader: Reader, { kind, news }: { kind: DigestKind; news: readonly News[] }): Said => {
  const t = textsFor(reader)
  const titles = news.slice(0, 2).map(one => one.title || t.untitled)
  return {
    title: set(reader, kind === 'daily' ? t.dailySubject(news.length) : t.weeklySubject(news.length)),
    body: set(reader, [t.forReader(reader.givenName), ...titles].join(' · ')),
    path: '/',
  }
}
