import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDraft } from '../../../../kernel/web/draft.ts'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface ClassFormProps {
  structureId: string
  isOpen: boolean
  onClose: () => void
}

export const ClassForm = ({ structureId, isOpen, onClose }: ClassFormProps) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const [typed, change, clear] = useDraft<{ name: string; kind: 'class' | 'group' }>(`school/class/${structureId}`, {
    name: '',
    kind: 'class',
  })
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.createClass, ofClass, true)
  const submit = () => {
    setTried(true)
    if (!typed.name.trim()) return
    act(
      { structureId, body: typed },
      {
        done: t.structure.classCreated(typed.name.trim()),
        after: ({ id }) => {
          clear()
          onClose()
          navigate(`/classes/${id}`)
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.structure.createClass}
      submit={t.structure.createClass}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <TextField
        label={t.structure.className}
        help={t.structure.classNameHelp}
        value={typed.name}
        onChange={name => change({ name })}
        limits={limits.className}
        error={isTried && !typed.name.trim() ? t.required : undefined}
        autoFocus
      />
      <RadioCards
        label={t.structure.classKind}
        options={(['class', 'group'] as const).map(value => ({ value, ...t.structure.classKinds[value] }))}
        value={typed.kind}
        onChange={kind => change({ kind })}
      />
    </FormDialog>
  )
}
