import { type FieldFault, invalid } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { openFiles, tieFile } from '../../../kernel/server/files/tie-file.ts'

/** As it is sent: one of the two. */
export interface SentContent {
  fileId: string | null
  url: string | null
}

const notHttps: FieldFault['message'] = {
  fr: 'Donnez une adresse complète qui commence par https://.',
  en: 'Give a whole address that begins with https://.',
}

/** Only https, without a password in it (RFC 3986 § 3.2.1), to a host of the web. */
const httpsOf = (typed: string): string => {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null
  const isFine = url?.protocol === 'https:' && !url.username && !url.password && url.hostname.includes('.')
  if (!url || !isFine || url.href.length > 2000) throw invalid('url', 'https', notHttps)
  return url.href
}

/** @throws Problem 422 on `content` unless it is one thing, on `url` when that is no address of the web. */
export const checkContent = ({ fileId, url }: SentContent): SentContent => {
  if ((fileId === null) === (url === null))
    throw invalid('content', 'required', {
      fr: 'Ajoutez un fichier, ou donnez une adresse du web.',
      en: 'Add a file, or give an address of the web.',
    })
  return { fileId, url: url === null ? null : httpsOf(url) }
}

/** Files of the version that is not read any more are for who manages the document; those of this one for its readers. */
const openCurrent = async ({ db }: Ctx, documentId: string) => {
  const rows = await db<{ fileId: string }[]>`
    select v.file_id as "fileId" from files.versions v join files.documents d on d.id = v.document_id and d.version = v.number
    where d.id = ${documentId} and v.file_id is not null`
  await openFiles(
    db,
    { resourceId: documentId, level: 'manage' },
    rows.map(row => row.fileId),
  )
}

/** Gives readers a version of the document. */
export const showVersion = async (ctx: Ctx, documentId: string, number: number) => {
  await ctx.db`
    update files.documents set version = ${number}, changed_at = ${ctx.now} where id = ${documentId}`
  await openCurrent(ctx, documentId)
}

/** The next version of a document, which its readers get from now on. */
export const addContent = async (ctx: Ctx, documentId: string, { fileId, url }: SentContent) => {
  const { db, actor, now } = ctx
  if (fileId) await tieFile(db, { resourceId: documentId, ownerId: actor.personId }, fileId)
  const [made] = await db<{ number: number }[]>`
    insert into files.versions (document_id, number, file_id, url, added_by, added_at)
    select ${documentId}::uuid, coalesce(max(v.number), 0) + 1, ${fileId}::uuid, ${url}::text, ${actor.personId}::uuid, ${now}::timestamptz
    from files.versions v where v.document_id = ${documentId}
    returning number`
  await showVersion(ctx, documentId, made?.number ?? 1)
}
