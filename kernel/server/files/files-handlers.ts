import type { filesContract } from '../../contract/api/files.ts'
import type { Handlers } from '../http/handlers.ts'
import { type AvatarStyle, drawAvatar } from './avatars.ts'
import { uploadDocument } from './documents.ts'
import { uploadImage } from './images.ts'
import { readFile } from './read-file.ts'
import { uploadRecording } from './recordings.ts'

export const filesHandlers: Handlers<typeof filesContract> = {
  uploadImage: ctx => uploadImage(ctx),
  uploadDocument: ctx => uploadDocument(ctx),
  uploadRecording: ctx => uploadRecording(ctx),
  readFile: (ctx, { fileId, query }) => readFile(ctx, fileId, query.width),
  readAvatar: async (ctx, { style, seed }) => {
    ctx.sendAs('image/svg+xml', { seconds: 86_400 * 365, immutable: true })
    return Buffer.from(drawAvatar(style as AvatarStyle, seed))
  },
}
