import { useState } from 'react'
import { Checkbox } from '../../../../kernel/web/ui/checkbox.tsx'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import { SegmentedControl } from '../../../../kernel/web/ui/segmented-control.tsx'
import type { SheetFormat } from '../../contract/access.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import type { Printing } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'

const audiences = ['families', 'guardians', 'pupils', 'staff'] as const
type Audience = (typeof audiences)[number]
const formats = ['detailed', 'simple', 'csv'] as const
const usual: Record<Exclude<Audience, 'families'>, SheetFormat> = {
  guardians: 'detailed',
  pupils: 'simple',
  staff: 'detailed',
}

interface SheetsDialogProps {
  structure: Structure
  print: Printing['print']
  onClose: () => void
}

/** For whom, how, and whether those who came already are left out. */
export const SheetsDialog = ({ structure, print, onClose }: SheetsDialogProps) => {
  const t = useSchoolTexts()
  const open = structure.kind === 'school' ? audiences : (['staff'] as const)
  const [who, setWho] = useState<Audience>(open[0])
  const [format, setFormat] = useState<SheetFormat>('detailed')
  const [onlyNever, setOnlyNever] = useState(true)
  const choose = (audience: Audience) => {
    setWho(audience)
    if (audience !== 'families') setFormat(usual[audience])
  }
  const submit = () => {
    onClose()
    const body = who === 'families' ? { format: 'family' as const, who: 'all' as const } : { format, who }
    void print(
      schoolContract.printSchoolSheets,
      { structureId: structure.id, body: { ...body, onlyNever } },
      t.class.printedSheets,
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.access.sheetsTitle}
      submit={t.access.sheetsGo}
      onSubmit={submit}
      isPending={false}
    >
      <RadioCards
        label={t.access.sheetsWho}
        columns={2}
        options={open.map(value => ({ value, ...t.access.sheetsWhoOptions[value] }))}
        value={who}
        onChange={choose}
      />
      {who !== 'families' && (
        <SegmentedControl
          label={t.access.sheetsFormat}
          isLabelShown
          value={format}
          onChange={setFormat}
          options={formats.map(value => ({ value, label: t.access.sheetsFormats[value] }))}
        />
      )}
      <Checkbox isChecked={onlyNever} onChange={setOnlyNever}>
        {t.access.onlyNever}
      </Checkbox>
    </FormDialog>
  )
}
