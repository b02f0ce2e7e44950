import { useState } from 'react'
import { useRead } from '../../../../kernel/web/data.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofGroups } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { type Chosen, idsOf, nobody, PeopleFields } from './people-fields.tsx'

interface AddMembersProps {
  groupId: string
  structureId: string
  onClose: () => void
}

export const AddMembers = ({ groupId, structureId, onClose }: AddMembersProps) => {
  const t = useSchoolTexts()
  const [chosen, setChosen] = useState<Chosen>(nobody)
  const { data } = useRead(schoolContract.listGroups, { structureId })
  const { act, isPending, error } = useAct(schoolContract.addMembers, ofGroups, true)
  const submit = () =>
    act({ groupId, body: idsOf(chosen) }, { done: ({ added }) => t.groups.added(added), after: onClose })
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.groups.addMembers}
      submit={t.add}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <PeopleFields structureId={structureId} groups={data?.automatic ?? []} value={chosen} onChange={setChosen} />
    </FormDialog>
  )
}
