import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import type { DocumentPage, Theme } from '../contract-documents.ts'
import { currentYear } from './years.ts'

/** What is said of a document being added or corrected. */
export interface Draft {
  shelfId: string
  title: string
  purpose: string
  theme: Theme
  schoolYear: number
  validUntil: string
  audience: string[] | null
  /** Names of the groups chosen, to show them again. */
  named: readonly GroupName[]
}

export const newDraft = (shelfId: string): Draft => ({
  shelfId,
  title: '',
  purpose: '',
  theme: 'administration',
  schoolYear: currentYear(),
  validUntil: '',
  audience: null,
  named: [],
})

export const draftOf = (document: DocumentPage): Draft => ({
  shelfId: document.shelf.id,
  title: document.title,
  purpose: document.purpose,
  theme: document.theme,
  schoolYear: document.schoolYear,
  validUntil: document.validUntil ?? '',
  audience: document.narrowedTo?.map(({ id }) => id) ?? null,
  named: document.narrowedTo ?? [],
})

/** What the API is sent. */
export const fieldsOf = ({ named: _, validUntil, ...fields }: Draft) => ({ ...fields, validUntil: validUntil || null })

/** « 2026-11-12_compte-rendu_conseil.pdf » reads « 2026-11-12 compte rendu conseil ». */
export const titleFrom = (name: string): string => {
  const words = name
    .replace(/\.\w+$/, '')
    .replace(/_+/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .trim()
  return (words.charAt(0).toLocaleUpperCase() + words.slice(1)).slice(0, 150)
}

/** The title once other files are chosen: what the name of a single one says, unless something else was typed. */
export const titleAfter = (title: string, before: readonly File[], after: readonly File[]): string => {
  const isProposed = title === '' || before.some(file => titleFrom(file.name) === title)
  const [only] = after
  if (!isProposed) return title
  return only && after.length === 1 ? titleFrom(only.name) : ''
}
