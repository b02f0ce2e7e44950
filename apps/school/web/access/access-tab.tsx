import { useState } from 'react'
import { useSearch } from 'wouter'
import Envelope from '~icons/envelope-simple-bold'
import FileCsv from '~icons/file-csv-bold'
import List from '~icons/list-bullets-bold'
import Printer from '~icons/printer-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../../kernel/web/ui/menu.tsx'
import { SearchField } from '../../../../kernel/web/ui/search-field.tsx'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { PrintProgress } from '../print/print-progress.tsx'
import { usePrint } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useSlow } from '../use-slow.ts'
import { AccessList } from './access-list.tsx'
import styles from './access-tab.module.css'
import { MailSchoolSheets } from './mail-sheets-dialog.tsx'
import { SheetsDialog } from './sheets-dialog.tsx'

const kinds = ['pupil', 'guardian', 'staff'] as const
const states = ['never', 'active', 'blocked', 'no-charter'] as const

export interface AccessFilter {
  kind?: (typeof kinds)[number] | undefined
  state?: (typeof states)[number] | undefined
  classId?: string | undefined
}

interface FiltersProps {
  structure: Structure
  filter: AccessFilter
  onChange: (filter: AccessFilter) => void
}

const Filters = ({ structure, filter, onChange }: FiltersProps) => {
  const t = useSchoolTexts()
  const { data } = useRead(
    schoolContract.listClasses,
    { structureId: structure.id, query: {} },
    { enabled: structure.kind === 'school' },
  )
  const set = (change: AccessFilter) => onChange({ ...filter, ...change })
  return (
    <>
      <Select
        label={t.access.who}
        value={filter.kind ?? ''}
        onChange={kind => set({ kind: kind || undefined })}
        placeholder={t.access.everyone}
        options={kinds.map(value => ({ value, label: t.access.whoOptions[value] }))}
      />
      <Select
        label={t.access.state}
        value={filter.state ?? ''}
        onChange={state => set({ state: state || undefined })}
        placeholder={t.access.anyState}
        options={states.map(value => ({ value, label: t.access.stateOptions[value] }))}
      />
      {data && data.items.length > 0 && filter.kind !== 'staff' && (
        <Select
          label={t.access.class}
          value={filter.classId ?? ''}
          onChange={classId => set({ classId: classId || undefined })}
          placeholder={t.access.anyClass}
          options={data.items.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

/** Who never came, who accepted the charter; and the sheets for those who are still to come. */
export const AccessTab = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const asked = new URLSearchParams(useSearch()).get('qui')
  const [filter, setFilter] = useState<AccessFilter>({ kind: kinds.find(kind => kind === asked) })
  const [q, setQ] = useState('')
  const [dialog, setDialog] = useState<'print' | 'mail' | null>(null)
  const leave = () => setDialog(null)
  const { pages, print } = usePrint()
  const query = { ...filter, q: useSlow(q) || undefined }
  const save = (format: 'pdf' | 'csv') =>
    void print(schoolContract.exportAccess, { structureId: structure.id, query: { ...query, format } })
  return (
    <Stack gap={4}>
      <Row justify="between" align="start">
        <Text isSoft className={styles.help}>
          {t.access.help}
        </Text>
        <Row gap={2}>
          <Button icon={Printer} onPress={() => setDialog('print')}>
            {t.access.sheets}
          </Button>
          <ActionsMenu
            label={t.more}
            size="l"
            items={[
              ...(structure.kind === 'school'
                ? [{ id: 'mail', label: t.access.mails.button, icon: Envelope, onPress: () => setDialog('mail') }]
                : []),
              { id: 'list', label: t.access.printList, icon: List, onPress: () => save('pdf') },
              { id: 'csv', label: t.access.csv, icon: FileCsv, onPress: () => save('csv') },
            ]}
          />
        </Row>
      </Row>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={t.search} value={q} onChange={setQ} />
        </div>
        <Filters structure={structure} filter={filter} onChange={setFilter} />
      </div>
      <AccessList structureId={structure.id} query={query} />
      {dialog === 'print' && <SheetsDialog structure={structure} print={print} onClose={leave} />}
      {dialog === 'mail' && <MailSchoolSheets structureId={structure.id} onClose={leave} />}
      <PrintProgress pages={pages} />
    </Stack>
  )
}
