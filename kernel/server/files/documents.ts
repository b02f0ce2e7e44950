import { type documentExtensions, largest, type StoredFile } from '../../contract/api/files.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { keepFile, receive } from './keep-file.ts'
import { plainName } from './plain-name.ts'

const zip = 'PK\u0003\u0004'

type Extension = (typeof documentExtensions)[number]

interface Kind {
  extension: Extension
  mediaType: string
  /** How its first bytes read. */
  begins: string
  /** What its bytes hold besides, wherever. */
  holds: string
}

const openDocument = (extension: Extension, what: string): Kind => {
  const mediaType = `application/vnd.oasis.opendocument.${what}`
  return { extension, mediaType, begins: zip, holds: mediaType }
}
const openXml = (extension: Extension, what: string, holds: string): Kind => ({
  extension,
  mediaType: `application/vnd.openxmlformats-officedocument.${what}`,
  begins: zip,
  holds,
})

/** Each of `documentExtensions`, as its bytes tell it. */
const kinds: readonly Kind[] = [
  { extension: 'pdf', mediaType: 'application/pdf', begins: '%PDF-', holds: '' },
  openDocument('odt', 'text'),
  openDocument('ods', 'spreadsheet'),
  openDocument('odp', 'presentation'),
  openXml('docx', 'wordprocessingml.document', 'word/'),
  openXml('xlsx', 'spreadsheetml.sheet', 'xl/'),
  openXml('pptx', 'presentationml.presentation', 'ppt/'),
]

/** Where office suites put macros: a name of the archive, which is never compressed. */
const programs = ['vbaProject.bin', 'Basic/script-lc.xml', 'Scripts/']

/** By its name and by its bytes, which must agree: neither is believed alone. */
const kindOf = (bytes: Buffer, name: string): Kind | undefined =>
  kinds.find(
    ({ extension, begins, holds }) =>
      name.toLowerCase().endsWith(`.${extension}`) &&
      bytes.subarray(0, begins.length).toString('latin1') === begins &&
      bytes.includes(holds),
  )

const unknown = () =>
  new Problem(422, 'not-a-document', {
    fr: 'préau ne sait pas joindre ce fichier. Enregistrez-le en PDF, ODT, ODS, ODP, DOCX, XLSX ou PPTX.',
    en: 'préau cannot attach this file. Save it as PDF, ODT, ODS, ODP, DOCX, XLSX or PPTX.',
    ...inFamilies('notADocument'),
  })
const program = () =>
  new Problem(422, 'holds-macros', {
    fr: 'Ce document contient des macros : enregistrez-le sans elles, ou en PDF.',
    en: 'This document holds macros: save it without them, or as PDF.',
    ...inFamilies('holdsMacros'),
  })

/**
 * Keeps a document as it was sent, to be saved and opened elsewhere: préau never shows it in its own pages.
 * @throws Problem 413 `too-large`, 422 `not-a-document` or `holds-macros`.
 */
export const uploadDocument = async (ctx: Ctx): Promise<StoredFile> => {
  for await (const upload of ctx.uploads()) {
    const bytes = await receive(upload, largest.document)
    const name = plainName(upload.name)
    const kind = kindOf(bytes, name)
    if (!kind) throw unknown()
    if (kind.begins === zip && programs.some(path => bytes.includes(path))) throw program()
    const to = { db: ctx.db, deps: ctx.deps, ownerId: ctx.actor.personId }
    return keepFile(to, bytes, { mediaType: kind.mediaType, width: null, height: null, name })
  }
  throw new Problem(422, 'no-file', {
    fr: 'Joignez un document.',
    en: 'Attach a document.',
    ...inFamilies('attachDocument'),
  })
}
