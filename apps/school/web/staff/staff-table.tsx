import { useState } from 'react'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { type Column, Table } from '../../../../kernel/web/ui/table.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { StaffRow } from '../../contract/people.ts'
import type { Structure } from '../../contract/structures.ts'
import { ResetDialog } from '../access/reset-dialog.tsx'
import { datesLine } from '../dates-line.ts'
import { PersonCell } from '../person-cell.tsx'
import { PrintProgress } from '../print/print-progress.tsx'
import { usePrint } from '../print/use-print.tsx'
import { StateChip } from '../state-chip.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import { DatesForm } from './dates-form.tsx'
import { useStaffActions } from './use-staff-actions.ts'

const columnsOf = (t: SchoolTexts, locale: string, withState: boolean): Column<StaffRow>[] => [
  {
    id: 'name',
    label: t.structure.name,
    isName: true,
    cell: row => (
      <PersonCell
        name={row.name}
        avatar={row.avatar}
        size="s"
        meta={row.title === t.roles[row.role] ? undefined : (row.title ?? undefined)}
      />
    ),
  },
  {
    id: 'role',
    label: t.structure.role,
    cell: row => (
      <>
        {t.roles[row.role]}
        {row.classes.length > 0 && (
          <Text as="span" size="s" isSoft>
            {' · '}
            {row.classes.join(', ')}
          </Text>
        )}
        <Text size="s" isSoft>
          {datesLine(row, t, locale)} {!row.isNow && <Chip colour="yellow">{t.structure.notNow}</Chip>}
        </Text>
      </>
    ),
  },
  ...(withState
    ? [
        {
          id: 'state',
          label: t.class.columns.state,
          cell: (row: StaffRow) => row.state && <StateChip state={row.state} />,
        },
      ]
    : []),
]

export const StaffTable = ({ structure, rows }: { structure: Structure; rows: readonly StaffRow[] }) => {
  const t = useSchoolTexts()
  const locale = useLocale()
  const { pages, print } = usePrint()
  const [dialog, setDialog] = useState<{ kind: 'reset' | 'dates'; row: StaffRow } | null>(null)
  const actionsOf = useStaffActions({ structure, print, open: (kind, row) => setDialog({ kind, row }) })
  const isMine = structure.my.level === 'manage'
  return (
    <>
      <Table
        caption={t.structure.staff}
        columns={columnsOf(t, locale, isMine)}
        rows={rows}
        rowId={row => row.id}
        rowName={row => row.name}
        {...(isMine && { actions: actionsOf })}
      />
      {dialog?.kind === 'dates' && (
        <DatesForm structureId={structure.id} row={dialog.row} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'reset' && (
        <ResetDialog
          where={{ structureId: structure.id }}
          people={[{ id: dialog.row.personId, name: dialog.row.name }]}
          who="staff"
          print={print}
          onClose={() => setDialog(null)}
        />
      )}
      <PrintProgress pages={pages} />
    </>
  )
}
