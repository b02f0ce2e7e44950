import { documentExtensions, recordingExtensions } from '../../contract/api/files.ts'

/** What a word processor adds to what was copied, and titles larger than those of a text. */
export const cleanPasted = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|xml|o:p)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(\/?)h1\b/gi, '<$1h2')
    .replace(/<(\/?)h[4-6]\b/gi, '<$1h3')
    .replace(/(<p[^>]*>(\s|&nbsp;|<br[^>]*>|<\/?span[^>]*>)*<\/p>\s*)+/gi, '')

export const isImage = (file: File): boolean => file.type.startsWith('image/')
const isNamed = (file: File, extensions: readonly string[]) =>
  extensions.some(extension => file.name.toLowerCase().endsWith(`.${extension}`))
export const isDocument = (file: File): boolean => isNamed(file, documentExtensions)
export const isRecording = (file: File): boolean =>
  /^(audio|video)\//.test(file.type) || isNamed(file, recordingExtensions)

/** Files dropped or pasted; text copied with a picture of itself (Word, Excel) stays text. */
export const filesOf = (data: DataTransfer | null): File[] => {
  if (!data || data.types.includes('text/html')) return []
  return [...data.files]
}
