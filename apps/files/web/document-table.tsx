import { Written } from '../../../kernel/web/i18n.ts'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { DocumentCard } from '../contract-documents.ts'
import { schoolYearWords } from '../school-years.ts'
import { DocumentName } from './document-name.tsx'
import { type FilesTexts, useFilesTexts } from './texts.ts'
import { useDocumentMenu } from './use-document-menu.ts'

const columnsFor = (t: FilesTexts, isOneShelf: boolean): Column<DocumentCard>[] => [
  { id: 'title', label: t.columns.title, isName: true, cell: document => <DocumentName document={document} /> },
  ...(isOneShelf
    ? []
    : [
        {
          id: 'shelf',
          label: t.columns.shelf,
          cell: ({ shelf, structure }: DocumentCard) => (
            <Written>
              {shelf.title}
              <Text as="span" size="xs" isSoft>
                {' '}
                {structure.name}
              </Text>
            </Written>
          ),
        },
      ]),
  { id: 'theme', label: t.columns.theme, cell: ({ theme }) => t.themes[theme] },
  {
    id: 'year',
    label: t.columns.year,
    isHiddenOnPhone: true,
    cell: ({ schoolYear }) => schoolYearWords(schoolYear),
  },
  {
    id: 'date',
    label: t.columns.date,
    cell: ({ changedAt }) => <Time value={changedAt} format="short-day" hasWeekday={false} />,
  },
]

/** A table on a computer, cards on a phone. */
export const DocumentTable = ({
  documents,
  isOneShelf,
}: {
  documents: readonly DocumentCard[]
  isOneShelf: boolean
}) => {
  const t = useFilesTexts()
  const menuOf = useDocumentMenu()
  return (
    <Table
      caption={t.caption}
      columns={columnsFor(t, isOneShelf)}
      rows={documents}
      rowId={({ id }) => id}
      rowName={({ title }) => title}
      actions={menuOf}
    />
  )
}
