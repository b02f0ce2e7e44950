import { largest, type StoredFile } from '../../contract/api/files.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { Ctx, Upload } from '../context.ts'
import { keepDraft, piecesOf, storeOf, tooLarge } from './keep-file.ts'
import { blank } from './mp4.ts'
import { plainName } from './plain-name.ts'
import { recordingKind } from './recording-kinds.ts'
import type { Draft } from './store.ts'

/** Straight to the disk: a video never stands in memory whole (performance.md, P10). */
const write = async ({ file }: Draft, upload: Upload): Promise<number> => {
  let bytes = 0
  for await (const piece of piecesOf(upload, largest.video)) {
    await file.write(piece, 0, piece.length, bytes)
    bytes += piece.length
  }
  return bytes
}

const keep = async (ctx: Ctx, draft: Draft, upload: Upload): Promise<StoredFile> => {
  const bytes = await write(draft, upload)
  const kind = await recordingKind(draft.file, bytes)
  if (bytes > kind.largest) throw tooLarge(kind.largest)
  for (const box of kind.personal) await blank(draft.file, box)
  const to = { db: ctx.db, deps: ctx.deps, ownerId: ctx.actor.personId }
  return keepDraft(to, draft, { mediaType: kind.mediaType, width: null, height: null, name: plainName(upload.name) })
}

/**
 * Keeps a sound or a video, as it was sent but for what an MP4 tells of its place, its device and its author.
 * @throws Problem 413 `too-large`, 422 `not-a-recording` or `rare-encoding`.
 */
export const uploadRecording = async (ctx: Ctx): Promise<StoredFile> => {
  for await (const upload of ctx.uploads()) {
    const draft = await storeOf(ctx.deps).draft()
    try {
      return await keep(ctx, draft, upload)
    } catch (error) {
      await draft.drop()
      throw error
    }
  }
  throw new Problem(422, 'no-file', {
    fr: 'Joignez un son ou une vidéo.',
    en: 'Attach a sound or a video.',
    ...inFamilies('attachRecording'),
  })
}
