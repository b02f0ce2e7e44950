import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { DocumentCard } from '../contract-documents.ts'
import styles from './document-name.module.css'
import { DocumentName } from './document-name.tsx'
import { type FilesTexts, useFilesTexts } from './texts.ts'
import { useDocumentMenu } from './use-document-menu.ts'

const columnsFor = (t: FilesTexts, hasShelf: boolean): Column<DocumentCard>[] => [
  {
    id: 'title',
    label: t.columns.title,
    isName: true,
    cell: document => <DocumentName document={document} hasShelf={hasShelf} />,
  },
  { id: 'theme', label: t.columns.theme, isHiddenOnPhone: true, cell: ({ theme }) => t.themes[theme] },
  {
    id: 'date',
    label: t.columns.date,
    cell: ({ changedAt }) => (
      <span className={styles.whole}>
        <Time value={changedAt} format="short-day" hasWeekday={false} />
      </span>
    ),
  },
]

interface DocumentTableProps {
  documents: readonly DocumentCard[]
  /** They stand on several shelves: each says which. */
  hasShelf: boolean
}

/** A table on a computer, cards on a phone. */
export const DocumentTable = ({ documents, hasShelf }: DocumentTableProps) => {
  const t = useFilesTexts()
  const menuOf = useDocumentMenu()
  return (
    <Table
      caption={t.caption}
      columns={columnsFor(t, hasShelf)}
      rows={documents}
      rowId={({ id }) => id}
      rowName={({ title }) => title}
      actions={menuOf}
    />
  )
}
