import { readFile } from 'node:fs/promises'
import { typeset } from '../../../kernel/contract/typography.ts'
import { asPerson, parisTime } from '../../../kernel/demo/as-person.ts'
import type { Keyring } from '../../../kernel/demo/keyring.ts'
import type { DemoContent } from '../../../kernel/demo/load.ts'
import { pictureFile } from '../../../kernel/demo/pictures/pictures.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { slugOf } from '../../../kernel/demo/territory/keys.ts'
import type { Ctx, Deps } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { encodeImage, keepImage } from '../../../kernel/server/files/images.ts'
import { keepFile } from '../../../kernel/server/files/keep-file.ts'
import { schoolYearOf } from '../school-years.ts'
import { groupsAddressed } from '../server/shelf-index.ts'
import { addVersion } from '../server/versions.ts'
import { createDocument } from '../server/write-document.ts'
import { circoDocuments } from './circo.ts'
import { drawPage } from './draw-pages.ts'
import { schoolDocuments } from './schools.ts'
import type { DemoDocument } from './types.ts'

interface Shelf {
  id: string
  structureId: string
  structure: string
  title: string
}

const shelvesOf = (db: Db) => db<Shelf[]>`
  select sh.id, s.id as "structureId", s.name as structure, sh.title
  from files.shelves sh join core.structures s on s.id = sh.structure_id`

interface Loading {
  db: Db
  deps: Deps
  keyring: Keyring
  shelves: Shelf[]
}

/** Keeps what the document holds, as its author would have sent it. */
const sent = async (
  { db, deps, actor }: Ctx,
  document: DemoDocument,
  { text, place }: { text?: string; place: string },
) => {
  const to = { db, deps, ownerId: actor.personId }
  const name = slugOf(document.title)
  if (document.picture)
    return (await keepImage(to, await encodeImage(await readFile(pictureFile(document.picture))), `${name}.png`)).id
  if (!text) return null
  const described = { mediaType: 'application/pdf', width: null, height: null, name: `${name}.pdf` }
  return (await keepFile(to, await drawPage({ title: document.title, place, text }), described)).id
}

const groupsOf = async (db: Db, keyring: Keyring, classKey: string) => {
  const rows = await db<{ id: string }[]>`
    select id from core.groups where kind = 'class' and class_id = ${keyring.class(classKey)} and audience = 'guardians'`
  return rows.map(row => row.id)
}

/** Some of those it is for have opened it, the same at every start; the cast still has it to read. */
const letRead = async ({ db, keyring }: Loading, documentId: string, { share, groups, at }: Opened) => {
  const kept = Object.values(cast).map(({ key }) => keyring.person(key))
  await db`
    insert into files.readings (document_id, person_id, read_at)
    select distinct ${documentId}::uuid, m.person_id, ${at}::timestamptz + interval '1 day' from core.memberships m
    where m.group_id = any(${groups}::uuid[]) and m.person_id <> all(${kept}::uuid[])
      and (hashtext(${documentId} || m.person_id::text) & 65535) % 100 < ${share}
    on conflict do nothing`
}

interface Opened {
  share: number
  groups: readonly string[]
  at: Date
}

const actAt = ({ db, deps, keyring }: Loading, { authorKey }: DemoDocument, at: string) =>
  asPerson({ db, deps, app: 'files', personId: keyring.person(authorKey), now: parisTime(at) })

const loadOne = async (loading: Loading, document: DemoDocument) => {
  const { db, keyring, shelves } = loading
  const structureId = keyring.structure(document.structureKey)
  const shelf = shelves.find(one => one.structureId === structureId && one.title === document.shelf)
  if (!shelf) throw new Error(`The demonstration has no shelf ${document.shelf}.`)
  const place = shelf.structure
  const ctx = await actAt(loading, document, document.at)
  const audience = document.classKey ? await groupsOf(db, keyring, document.classKey) : null
  const { id } = await createDocument(ctx, {
    shelfId: shelf.id,
    title: typeset(document.title),
    purpose: typeset(document.purpose),
    theme: document.theme,
    schoolYear: document.schoolYear ?? schoolYearOf(document.at.slice(0, 10)),
    validUntil: document.validUntil ?? null,
    audience,
    fileId: await sent(ctx, document, { text: document.text ?? '', place }),
    url: document.url ?? null,
  })
  if (document.replaced) {
    const { at, text } = document.replaced
    const again = await actAt(loading, document, at)
    await addVersion(again, id, { fileId: await sent(again, document, { text, place }), url: null, notify: true })
  }
  const groups = audience ?? (await groupsAddressed(db, shelf.id))
  await letRead(loading, id, { share: document.read, groups, at: parisTime(document.replaced?.at ?? document.at) })
}

/** A library begun in September, by the team of the circonscription and the heads of the cast. */
export const loadFilesDemo: DemoContent = async (db, deps, keyring) => {
  const loading = { db, deps, keyring, shelves: [...(await shelvesOf(db))] }
  for (const document of [...circoDocuments, ...schoolDocuments]) await loadOne(loading, document)
}
