import type { Db } from '../../../kernel/server/db/client.ts'
import { storedFile } from '../../../kernel/server/files/tie-file.ts'
import type { SearchedText } from '../../../kernel/server/search/source.ts'
import type { Theme } from '../contract-documents.ts'
import { fr } from '../fr.ts'

interface Row extends Pick<SearchedText, 'id' | 'title' | 'at' | 'shownUntil'> {
  purpose: string
  theme: Theme
  shelf: string
  shownFrom: Date
  file: { name: string } | null
}

/** What searching knows of documents: their title, what they are for, their theme, their shelf, the name of their file. */
export const searchedDocuments = async (db: Db, documentIds: string[]): Promise<SearchedText[]> => {
  const rows = await db<Row[]>`
    select d.id, d.title, d.purpose, d.theme, sh.title as shelf, d.changed_at as at, d.created_at as "shownFrom",
      (d.valid_until + 1)::timestamp at time zone st.time_zone as "shownUntil", ${storedFile(db)} as file
    from files.documents d join files.shelves sh on sh.id = d.shelf_id join core.structures st on st.id = sh.structure_id
    join files.versions v on v.document_id = d.id and v.number = d.version
    where d.id = any(${documentIds}::uuid[])`
  return rows.map(({ purpose, theme, shelf, file, ...row }) => ({
    ...row,
    body: [purpose, fr.themes[theme], shelf, file?.name ?? ''].join('\n'),
    excerpt: purpose || shelf,
    isDraft: false,
  }))
}
