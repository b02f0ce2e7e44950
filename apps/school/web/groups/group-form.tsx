import { useState } from 'react'
import { useLocation } from 'wouter'
import type { GroupName } from '../../../../kernel/contract/api/audience.ts'
import { useDraft } from '../../../../kernel/web/draft.ts'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofGroups } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { type Chosen, idsOf, nobody, PeopleFields } from './people-fields.tsx'

interface GroupFormProps {
  structureId: string
  groups: readonly GroupName[]
  onClose: () => void
}

export const GroupForm = ({ structureId, groups, onClose }: GroupFormProps) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const [typed, change, clear] = useDraft(`school/group/${structureId}`, { name: '' })
  const [chosen, setChosen] = useState<Chosen>(nobody)
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.createGroup, ofGroups, true)
  const name = typed.name.trim()
  const submit = () => {
    setTried(true)
    if (!name) return
    act(
      { structureId, body: { name, ...idsOf(chosen) } },
      {
        done: ({ people }) => t.groups.created(name, people),
        after: ({ id }) => {
          clear()
          onClose()
          navigate(`/groupes/${id}`)
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.groups.createTitle}
      submit={t.groups.create}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <TextField
        label={t.groups.name}
        help={t.groups.nameHelp}
        value={typed.name}
        onChange={value => change({ name: value })}
        limits={limits.groupName}
        error={isTried && !name ? t.required : undefined}
      />
      <PeopleFields structureId={structureId} groups={groups} value={chosen} onChange={setChosen} />
    </FormDialog>
  )
}
