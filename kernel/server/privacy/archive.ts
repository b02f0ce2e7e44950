import { extname } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import yazl from 'yazl'
import { type Language, languages } from '../../contract/language.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Deps } from '../context.ts'
import type { Db } from '../db/client.ts'
import { storeOf } from '../files/keep-file.ts'
import { collectPerson } from './collect.ts'
import { readablePage } from './page.ts'

export interface Archiving {
  db: Db
  deps: Pick<Deps, 'config'>
  manifests: readonly Manifest[]
  now: Date
}

/** What somebody uploaded, as it is kept. */
const uploadsOf = (db: Db, personId: string) => db<{ id: string; name: string; mediaType: string; key: string }[]>`
  select id, name, media_type as "mediaType", encode(sha256, 'hex') as key from core.files where owner_id = ${personId}`

/** An image was re-encoded, whatever it was called. */
const extensionOf = ({ name, mediaType }: { name: string; mediaType: string }) =>
  mediaType === 'image/webp' ? '.webp' : extname(name)

/**
 * A zip of all that préau keeps of somebody: a page to read in the language of their account, the same as JSON, and the files (RGPD art. 15 and 20).
 * @returns the archive, made as it is read.
 */
export const archivePerson = async ({ db, deps, manifests, now }: Archiving, personId: string): Promise<Readable> => {
  const collected = await collectPerson(db, personId, manifests)
  const [person] = await db<{ name: string; language: Language | null }[]>`
    select p.display_name as name, a.language from core.people p
    left join core.accounts a on a.person_id = p.id where p.id = ${personId}`
  const language = person?.language ?? languages[0]
  const zip = new yazl.ZipFile()
  zip.addBuffer(
    Buffer.from(readablePage(person?.name ?? '', collected, { language, manifests, now })),
    'lisez-moi.html',
  )
  const data = Object.fromEntries(collected.map(({ table, rows }) => [table, rows]))
  zip.addBuffer(Buffer.from(JSON.stringify({ at: now.toISOString(), ...data }, null, 2)), 'donnees.json')
  const store = storeOf(deps)
  for (const file of await uploadsOf(db, personId)) {
    // What the store no longer has is left out: the rest is given all the same.
    if (!(await store.has(file.key))) continue
    const path = `fichiers/${file.id}${extensionOf(file)}`
    // Opened when its turn comes: years of videos stand neither in memory nor open all at once.
    zip.addReadStreamLazy(path, { compress: false }, given => given(null, store.stream(file.key)))
  }
  zip.end()
  return zip.outputStream.pipe(new PassThrough())
}
