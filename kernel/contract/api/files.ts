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

const megabyte = 1024 * 1024

/** The largest a file may be, in bytes, by what it is in a text; a sound without compression is as a document. */
export const largest = {
  image: 20 * megabyte,
  document: 20 * megabyte,
  audio: 50 * megabyte,
  video: 200 * megabyte,
} as const

/** What schools send one another, in formats that carry no program. */
export const documentExtensions = ['pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx'] as const

/** How sounds and videos are named where files are chosen; what they are is read in their bytes. */
export const recordingExtensions = [
  'mp3',
  'm4a',
  'aac',
  'ogg',
  'oga',
  'opus',
  'wav',
  'webm',
  'mp4',
  'm4v',
  'mov',
] as const

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
  uploadRecording: {
    method: 'POST',
    path: '/files/recordings',
    access: 'own',
    summary:
      'Keep a sound or a video for a text being written (MP3, AAC, Ogg, WebM: 50 MB; WAV: 20 MB; MP4 in H.264, WebM: 200 MB; MP4 without its place)',
    upload: true,
    reply: StoredFile,
  },
  readFile: {
    method: 'GET',
    path: '/files/:fileId',
    access: 'own',
    summary: 'A file of a text I may read, or that I just added; sounds and videos in parts too (Range)',
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
