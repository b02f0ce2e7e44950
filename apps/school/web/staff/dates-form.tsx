import { useState } from 'react'
import { messageOn } from '../../../../kernel/web/client.ts'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import type { StaffRow } from '../../contract/people.ts'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { DatesFields } from './dates-fields.tsx'

interface DatesFormProps {
  structureId: string
  row: StaffRow
  onClose: () => void
}

export const DatesForm = ({ structureId, row, onClose }: DatesFormProps) => {
  const t = useSchoolTexts()
  const [typed, setTyped] = useState({ title: row.title ?? '', startsOn: row.startsOn ?? '', endsOn: row.endsOn ?? '' })
  const { act, isPending, error } = useAct(schoolContract.changeRole, ofStructure, true)
  const submit = () => {
    const { title, startsOn, endsOn } = typed
    const body = { title: title.trim() || null, startsOn: startsOn || null, endsOn: endsOn || null }
    act({ structureId, affiliationId: row.id, body }, { done: t.structure.roleChanged, after: onClose })
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.structure.changeRoleTitle(row.name)}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['endsOn'])}
    >
      <TextField
        label={t.structure.roleTitle}
        help={t.structure.roleTitleHelp}
        isOptional
        value={typed.title}
        onChange={title => setTyped({ ...typed, title })}
        limits={limits.title}
      />
      <Text size="s" isSoft>
        {t.structure.dates}
      </Text>
      <DatesFields
        startsOn={typed.startsOn}
        endsOn={typed.endsOn}
        onChange={dates => setTyped({ ...typed, ...dates })}
        endError={messageOn(error, 'endsOn')}
        isEndRequired={row.role === 'external'}
      />
    </FormDialog>
  )
}
