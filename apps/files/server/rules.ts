import type { Level } from '../../../kernel/contract/endpoint.ts'
import type { DocumentAction } from '../contract-documents.ts'

/** A head runs a school; in a circonscription or above, its team does. */
export const runsShelves = (level: Level, kind: string) => level === 'manage' || (kind !== 'school' && level !== 'read')

/** Where somebody stands before a document. */
export interface Standing {
  level: Level
  isAuthor: boolean
  isTrashed: boolean
}

/** What may be done with a document, on top of its level: who put it there changes it, with those who run the shelf. */
export const nuances = ({ level, isAuthor, isTrashed }: Standing): Record<DocumentAction, boolean> => {
  const changes = isAuthor || level === 'manage'
  return {
    updateDocument: changes && !isTrashed,
    addVersion: changes && !isTrashed,
    trashDocument: changes && !isTrashed,
    restoreDocument: changes && isTrashed,
  }
}

/** « Nouveau » says that something came; what came a year ago did not. */
export const newDays = 365
