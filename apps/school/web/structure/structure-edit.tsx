import { useState } from 'react'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { fieldNames, StructureFields, type TypedStructure } from './structure-fields.tsx'

const typedOf = (structure: Structure): TypedStructure =>
  Object.fromEntries(fieldNames.map(name => [name, structure[name] ?? ''])) as unknown as TypedStructure

interface StructureEditProps {
  structure: Structure
  isOpen: boolean
  onClose: () => void
}

/** Only what changed is sent: a field left alone stays the feed's. */
export const StructureEdit = ({ structure, isOpen, onClose }: StructureEditProps) => {
  const t = useSchoolTexts()
  const before = typedOf(structure)
  const [typed, setTyped] = useState(before)
  const { act, isPending, error } = useAct(schoolContract.correctStructure, ofStructure, true)
  const changed = Object.fromEntries(
    fieldNames.filter(name => typed[name] !== before[name]).map(name => [name, typed[name]]),
  )
  const submit = () => {
    if (Object.keys(changed).length === 0) return onClose()
    act({ structureId: structure.id, body: changed }, { done: t.structure.saved, after: onClose })
  }
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.structure.editTitle(structure.name)}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, fieldNames)}
    >
      <StructureFields
        value={typed}
        onChange={fields => setTyped({ ...typed, ...fields })}
        error={error}
        isOfficialLocked={!structure.my.can.administer}
        isNameMissing={!typed.name.trim()}
      />
    </FormDialog>
  )
}
