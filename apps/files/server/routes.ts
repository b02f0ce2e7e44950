import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { documentsContract } from '../contract.ts'
import { readDocument } from './document-page.ts'
import { listDocuments } from './list-documents.ts'
import { listTrashed } from './list-trashed.ts'
import { readReach } from './reach.ts'
import { markAllRead, noteOpened } from './reading.ts'
import { readShelfAudience, shareShelf } from './shelf-audience.ts'
import { createShelf, listShelves, moveShelf, updateShelf } from './shelves.ts'
import { restoreDocument, restoreShelf, trashDocument, trashShelf } from './trash.ts'
import { addVersion, listVersions, restoreVersion } from './versions.ts'
import { createDocument, updateDocument } from './write-document.ts'

/** One line per endpoint: the rules are in the other files of this folder. */
export const documentsRoutes: Handlers<typeof documentsContract> = {
  listShelves: (ctx, { query }) => listShelves(ctx, query),
  createShelf: (ctx, { body }) => createShelf(ctx, body),
  updateShelf: (ctx, { shelfId, body }) => updateShelf(ctx, shelfId, body),
  moveShelf: (ctx, { shelfId, body }) => moveShelf(ctx, shelfId, body.position),
  readShelfAudience: (ctx, { shelfId }) => readShelfAudience(ctx, shelfId),
  shareShelf: (ctx, { shelfId, body }) => shareShelf(ctx, shelfId, body.grants),
  trashShelf: (ctx, { shelfId }) => trashShelf(ctx, shelfId),
  restoreShelf: (ctx, { shelfId }) => restoreShelf(ctx, shelfId),
  listDocuments: (ctx, { query }) => (query.trashed ? listTrashed(ctx, query) : listDocuments(ctx, query)),
  createDocument: (ctx, { body }) => createDocument(ctx, body),
  readDocument: (ctx, { documentId }) => readDocument(ctx, documentId),
  updateDocument: (ctx, { documentId, body }) => updateDocument(ctx, documentId, body),
  addVersion: (ctx, { documentId, body }) => addVersion(ctx, documentId, body),
  listVersions: (ctx, { documentId }) => listVersions(ctx, documentId),
  restoreVersion: (ctx, { documentId, body }) => restoreVersion(ctx, documentId, body.number),
  trashDocument: (ctx, { documentId }) => trashDocument(ctx, documentId),
  restoreDocument: (ctx, { documentId }) => restoreDocument(ctx, documentId),
  noteOpened: (ctx, { documentId }) => noteOpened(ctx, documentId),
  markAllRead: (ctx, { body }) => markAllRead(ctx, body),
  readReach: (ctx, { documentId, query }) => readReach(ctx, documentId, query),
}
