import { useCallback, useState } from 'react'
import { call, messageOn } from '../../../../kernel/web/client.ts'
import { ComboBox } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofDelegation } from '../refreshed.ts'
import { KnownPerson } from '../staff/known-person.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface DelegationFormProps {
  structure: Structure
  /** Whether the structure one looks at may be given itself: only from above it. */
  canGive: boolean
  onClose: () => void
}

const findBelow = async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
  const { items } = await call(schoolContract.findStructures, { query: { q } }, signal)
  return items.map(({ id, name, town }) => ({ id, label: name, ...(town && { help: town }) }))
}

/** Which structure below, who, until when. The browser asks again who one is (`recent`). */
export const DelegationForm = ({ structure, canGive, onClose }: DelegationFormProps) => {
  const t = useSchoolTexts()
  const words = t.communication
  const [place, setPlace] = useState<PickOption | null>(canGive ? { id: structure.id, label: structure.name } : null)
  const [person, setPerson] = useState<PickOption | null>(null)
  const [endsOn, setEndsOn] = useState('')
  const [isTried, setTried] = useState(false)
  const find = useCallback(findBelow, [])
  const { act, isPending, error } = useAct(schoolContract.giveAdministration, ofDelegation, true)
  const submit = () => {
    setTried(true)
    if (!place || !person) return
    const body = { personId: person.id, endsOn: endsOn || null }
    act({ structureId: place.id, body }, { done: words.given(person.label), after: onClose })
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={words.giveTitle}
      submit={words.give}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['endsOn'])}
    >
      <ComboBox
        label={words.giveStructure}
        options={find}
        value={place}
        onChange={setPlace}
        error={isTried && !place ? t.required : undefined}
      />
      <KnownPerson structureId={structure.id} value={person} onChange={setPerson} isMissing={isTried && !person} />
      <TextField
        label={words.giveEnd}
        type="date"
        isOptional
        value={endsOn}
        onChange={setEndsOn}
        error={messageOn(error, 'endsOn')}
      />
    </FormDialog>
  )
}
