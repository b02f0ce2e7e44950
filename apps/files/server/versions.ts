import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { storedFile } from '../../../kernel/server/files/tie-file.ts'
import { renameResource } from '../../../kernel/server/resources/resources.ts'
import type { DocumentPage, Version } from '../contract-documents.ts'
import { addContent, checkContent, type SentContent, showVersion } from './content.ts'
import { readDocument } from './document-page.ts'
import { documentFor, loadDocument } from './load-document.ts'
import { tellReaders } from './telling.ts'

interface Row extends Omit<Version, 'addedAt'> {
  addedAt: Date
}

export const listVersions = async ({ db }: Ctx, documentId: string): Promise<{ items: Version[] }> => {
  const rows = await db<Row[]>`
    select v.number, jsonb_build_object('file', ${storedFile(db)}, 'url', v.url) as content, v.added_at as "addedAt",
      p.display_name as "addedBy", v.number = d.version as "isCurrent"
    from files.versions v join files.documents d on d.id = v.document_id left join core.people p on p.id = v.added_by
    where v.document_id = ${documentId} order by v.number desc limit 100`
  return { items: rows.map(row => ({ ...row, addedAt: row.addedAt.toISOString() })) }
}

/** Another file at the same address. */
export const addVersion = async (
  ctx: Ctx,
  documentId: string,
  { notify, ...sent }: SentContent & { notify: boolean },
): Promise<DocumentPage> => {
  const { title } = await documentFor(ctx, documentId, 'addVersion')
  await addContent(ctx, documentId, checkContent(sent))
  // Searching reads it again: the name of its file is found too.
  await renameResource(ctx.db, documentId, title)
  if (notify) await tellReaders(ctx, await loadDocument(ctx, documentId))
  return readDocument(ctx, documentId)
}

/** @throws Problem 404 when it never had that version. */
export const restoreVersion = async (ctx: Ctx, documentId: string, number: number): Promise<DocumentPage> => {
  const { title } = await documentFor(ctx, documentId, 'addVersion')
  const found = await ctx.db`select from files.versions where document_id = ${documentId} and number = ${number}`
  if (found.length === 0) throw notFound()
  await showVersion(ctx, documentId, number)
  await renameResource(ctx.db, documentId, title)
  return readDocument(ctx, documentId)
}
