import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

export const StoredFile = t.object({
  id: t.id(),
  mediaType: t.string(),
  bytes: t.integer(),
  width: t.nullable(t.integer()),
  height: t.nullable(t.integer()),
  name: t.string(),
})
export type StoredFile = Static<typeof StoredFile>

/** The largest a file may be, in bytes. */
export const largestFile = 20 * 1024 * 1024

/** What schools send one another, in formats that carry no program. */
export const documentExtensions = ['pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx'] as const

export const filesContract = contract({
  uploadImage: {
    method: 'POST',
    path: '/files',
    access: 'own',
    summary: 'Keep an image for a text being written (JPEG, PNG, WebP, GIF, AVIF; 20 MB; stored without its metadata)',
    upload: true,
    reply: StoredFile,
  },
  uploadDocument: {
    method: 'POST',
    path: '/files/documents',
    access: 'own',
    summary: 'Keep a document for a text being written (PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX without macros; 20 MB)',
    upload: true,
    reply: StoredFile,
  },
  readFile: {
    method: 'GET',
    path: '/files/:fileId',
    access: 'own',
    summary: 'An image or a document of a text I may read, or that I just added',
    query: t.object({ width: t.optional(t.integer({ minimum: 160, maximum: 1280 })) }),
    reply: 'file',
  },
  readAvatar: {
    method: 'GET',
    path: '/avatars/:style/:seed',
    access: 'public',
    params: { style: t.oneOf('pupil', 'adult', 'structure'), seed: t.text({ min: 1, max: 60, pattern: '^[\\w-]+$' }) },
    summary: 'A drawn avatar (SVG): never a photograph',
    reply: 'file',
  },
})
