import { filesContract, type largest, type StoredFile } from '../../contract/api/files.ts'
import { upload, type Watching } from '../client.ts'
import { isDocument, isImage, isRecording } from './paste.ts'

type Kind = keyof typeof largest

/** What a file of the device may be sent as; null when préau does not keep such files. */
export const kindOf = (file: File): Kind | null => {
  if (isImage(file)) return 'image'
  if (isDocument(file)) return 'document'
  if (!isRecording(file)) return null
  return file.type.startsWith('audio/') ? 'audio' : 'video'
}

/** Sends a file of one's device, which nobody else sees until something holds it. The server says what it is. */
export const sendFile = (file: File, watching: Watching): Promise<StoredFile> => {
  const kind = kindOf(file)
  const document = kind === 'document' ? filesContract.uploadDocument : filesContract.uploadRecording
  return upload(kind === 'image' ? filesContract.uploadImage : document, {}, [file], watching)
}
