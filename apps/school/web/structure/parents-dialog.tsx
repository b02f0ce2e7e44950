import { useCallback, useState } from 'react'
import { call } from '../../../../kernel/web/client.ts'
import { MultiPicker } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import type { Structure, StructureName } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface ParentsDialogProps {
  structure: Structure
  isOpen: boolean
  onClose: () => void
}

/** A school belongs to several: its circonscription, its commune, its RPI. */
export const ParentsDialog = ({ structure, isOpen, onClose }: ParentsDialogProps) => {
  const t = useSchoolTexts()
  const kinds = t.structureKinds
  const toOption = useCallback(
    ({ id, name, kind }: StructureName): PickOption => ({ id, label: name, help: kinds[kind] }),
    [kinds],
  )
  const [parents, setParents] = useState<readonly PickOption[]>(structure.parents.map(toOption))
  const { act, isPending, error } = useAct(schoolContract.setParents, ofStructure, true)
  const find = useCallback(
    async (q: string, signal: AbortSignal) => {
      const { items } = await call(schoolContract.findStructures, { query: { q } }, signal)
      return items.filter(({ kind, id }) => kind !== 'school' && id !== structure.id).map(toOption)
    },
    [structure.id, toOption],
  )
  const submit = () =>
    act(
      { structureId: structure.id, body: { parentIds: parents.map(({ id }) => id) } },
      { done: t.structure.parentsSaved, after: onClose },
    )
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.structure.parentsTitle(structure.name)}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <MultiPicker
        label={t.structure.belongsTo}
        help={t.structure.parentsHelp}
        options={find}
        value={parents}
        onChange={setParents}
      />
    </FormDialog>
  )
}
