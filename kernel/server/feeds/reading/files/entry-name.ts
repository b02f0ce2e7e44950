import { refusal } from '../refusal.ts'

const archive = /\.(?:zip|tgz|tar|gz|bz2|xz|zst|7z|rar)$/i

export const isTarball = (name: string) => /\.(?:tgz|tar\.gz)$/i.test(name)
export const isZip = (name: string) => /\.zip$/i.test(name)

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** What desktops leave in folders and archives: never part of a delivery. */
const hidden = (path: string) => path.split('/').some(part => part.startsWith('.') || part === '__MACOSX')

/** Read, or passed over with a note? */
export const worthReading = (path: string) => !hidden(path) && /\.(?:xml|csv)$/i.test(path)

/** What the ministry delivers beside the files themselves: dragged along with them, and no reason to refuse. */
export const isCompanion = (name: string) => /\.(?:dtd|xsd|md5|sha\d+|log)$/i.test(name)

/**
 * The name of an archive's entry, made safe to show. Entries are never written under their own name, but a name that
 * climbs out of its folder only comes from someone who tries: the archive is refused.
 */
export const entryName = (raw: string, archiveName: string): { path: string; name: string } => {
  const path = raw.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const climbs = path.split('/').includes('..') || path.startsWith('/') || /^[a-z]:/i.test(path)
  if (climbs || path === '' || path.length > 500 || /\p{Cc}/u.test(path)) {
    throw refusal('unsafe-path', { file: archiveName })
  }
  if (archive.test(path) && !hidden(path)) throw refusal('nested-archive', { file: `${archiveName}/${path}` })
  return { path, name: baseName(path) }
}
