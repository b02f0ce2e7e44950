import { contract } from '../../kernel/contract/endpoint.ts'
import { Paged, pageFields } from '../../kernel/contract/paging.ts'
import { t } from '../../kernel/contract/schema.ts'
import {
  contentFields,
  DocumentCard,
  DocumentPage,
  documentFields,
  Reach,
  sorts,
  themes,
  Version,
} from './contract-documents.ts'
import { scopeFields, shelfEndpoints } from './contract-shelves.ts'

const onDocument = (level: 'read' | 'contribute' | 'manage') => ({ on: 'documentId', level }) as const

/** Every endpoint of Documents. Nuances on top of the level (its author, the trash) are in server/rules.ts. */
export const documentsContract = contract({
  ...shelfEndpoints,
  listDocuments: {
    method: 'GET',
    path: '/documents',
    access: { visible: 'files.document' },
    offline: true,
    summary: 'Documents of the shelves addressed to me, of one structure, or of one shelf',
    query: t.object({
      ...pageFields,
      ...scopeFields,
      shelfId: t.optional(t.id()),
      theme: t.optional(t.oneOf(...themes)),
      schoolYear: t.optional(t.integer({ minimum: 1990, maximum: 2100 })),
      /** With those whose last day is past. */
      withPast: t.optional(t.boolean()),
      unread: t.optional(t.boolean()),
      /** Those I may take back from the trash. */
      trashed: t.optional(t.boolean()),
      sort: t.optional(t.oneOf(...sorts)),
    }),
    reply: Paged(DocumentCard),
  },
  createDocument: {
    method: 'POST',
    path: '/documents',
    access: { on: 'shelfId', level: 'contribute' },
    speech: true,
    summary: 'Put a document on a shelf: a file, or an address of the web',
    body: t.object({ ...documentFields, ...contentFields }),
    reply: DocumentPage,
  },
  readDocument: {
    method: 'GET',
    path: '/documents/:documentId',
    access: onDocument('read'),
    offline: true,
    summary: 'A document, at the address it keeps whatever its version',
    reply: DocumentPage,
  },
  updateDocument: {
    method: 'PUT',
    path: '/documents/:documentId',
    access: onDocument('contribute'),
    speech: true,
    summary: 'Correct what is said of a document, or put it on another shelf',
    body: t.object(documentFields),
    reply: DocumentPage,
  },
  addVersion: {
    method: 'POST',
    path: '/documents/:documentId/versions',
    access: onDocument('contribute'),
    speech: true,
    summary: 'Replace what a document holds; its address stays, readers are told when asked',
    body: t.object({ ...contentFields, notify: t.boolean() }),
    reply: DocumentPage,
  },
  listVersions: {
    method: 'GET',
    path: '/documents/:documentId/versions',
    access: onDocument('manage'),
    summary: 'What a document held, the newest first',
    reply: t.object({ items: t.array(Version) }),
  },
  restoreVersion: {
    method: 'PUT',
    path: '/documents/:documentId/version',
    access: onDocument('manage'),
    summary: 'Give readers another of its versions',
    body: t.object({ number: t.integer({ minimum: 1 }) }),
    reply: DocumentPage,
  },
  trashDocument: {
    method: 'DELETE',
    path: '/documents/:documentId',
    access: onDocument('contribute'),
    speech: false,
    summary: 'To the trash, for 30 days',
    reply: null,
  },
  restoreDocument: {
    method: 'POST',
    path: '/documents/:documentId/restoration',
    access: { on: 'documentId', level: 'contribute', inTrash: true },
    speech: true,
    summary: 'Back from the trash as it was',
    reply: null,
  },
  noteOpened: {
    method: 'PUT',
    path: '/documents/:documentId/reading',
    access: onDocument('read'),
    speech: false,
    summary: 'I opened it: it is no longer new to me',
    reply: null,
  },
  markAllRead: {
    method: 'PUT',
    path: '/me/documents/mark',
    access: 'own',
    summary: 'Nothing of what is addressed to me is new to me any more',
    body: t.object({ ...scopeFields, shelfId: t.optional(t.id()) }),
    reply: null,
  },
  readReach: {
    method: 'GET',
    path: '/documents/:documentId/reach',
    access: onDocument('manage'),
    summary: 'How many people it is addressed to and how many opened it, by structure',
    query: t.object({
      after: t.optional(t.id()),
      /** Only structures where nobody has. */
      unread: t.optional(t.boolean()),
    }),
    reply: Reach,
  },
})
