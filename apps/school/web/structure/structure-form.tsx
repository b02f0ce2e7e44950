import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDraft } from '../../../../kernel/web/draft.ts'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import type { StructureKind } from '../../contract/shapes.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { fieldNames, StructureFields, type TypedStructure } from './structure-fields.tsx'

/** What may be created below; the server says the same. */
const below: Record<StructureKind, readonly StructureKind[]> = {
  academy: ['department'],
  department: ['constituency', 'municipality', 'rpi', 'school'],
  constituency: ['school', 'municipality', 'rpi'],
  municipality: ['school'],
  rpi: ['school'],
  school: [],
}

const blank: TypedStructure = { name: '', uai: '', address: '', postCode: '', town: '', phone: '', email: '' }

interface StructureFormProps {
  parent: Structure
  isOpen: boolean
  onClose: () => void
}

export const StructureForm = ({ parent, isOpen, onClose }: StructureFormProps) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const kinds = below[parent.kind]
  const [typed, change, clear] = useDraft(`school/structure/${parent.id}`, { kind: kinds[0] ?? 'school', ...blank })
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.createStructure, ofStructure, true)
  const submit = () => {
    setTried(true)
    if (!typed.name.trim()) return
    act(
      { structureId: parent.id, body: { ...typed, name: typed.name.trim() } },
      {
        done: t.structure.created(typed.name.trim()),
        after: ({ id }) => {
          clear()
          onClose()
          navigate(`/structures/${id}`)
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.structure.createIn(parent.name)}
      submit={t.structure.create}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, fieldNames)}
    >
      <Select
        label={t.structure.kind}
        value={typed.kind}
        onChange={kind => change({ kind })}
        options={kinds.map(kind => ({ value: kind, label: t.structureKinds[kind] }))}
      />
      <StructureFields value={typed} onChange={change} error={error} isNameMissing={isTried && !typed.name.trim()} />
    </FormDialog>
  )
}
