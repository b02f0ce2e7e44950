import { useState } from 'react'
import { Checkbox } from '../../../../kernel/web/ui/checkbox.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Guardian } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

export interface Tie {
  classId: string
  pupilId: string
  guardianId: string
}

interface RightsFormProps {
  tie: Tie
  guardian: Guardian
  onClose: () => void
}

const rightNames = ['seesSchoolLife', 'signs', 'authorisesImage', 'collects'] as const

/** What a responsable may do, as the school was told; the head writes it. */
export const RightsForm = ({ tie, guardian, onClose }: RightsFormProps) => {
  const t = useSchoolTexts()
  const [rights, setRights] = useState(guardian.rights)
  const { act, isPending, error } = useAct(schoolContract.setGuardianRights, ofClass, true)
  const undo = useAct(schoolContract.setGuardianRights, ofClass)
  const submit = () =>
    act(
      { ...tie, body: rights },
      {
        done: t.class.guardians.rightsSaved,
        undo: () => undo.act({ ...tie, body: guardian.rights }),
        after: onClose,
      },
    )
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.guardians.rightsTitle(guardian.name)}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <Text size="s" isSoft>
        {t.class.guardians.rightsHelp}
      </Text>
      {rightNames.map(right => (
        <Checkbox
          key={right}
          isChecked={rights[right]}
          onChange={isOn => setRights({ ...rights, [right]: isOn })}
          help={right === 'seesSchoolLife' ? t.class.guardians.seesSchoolLifeHelp : undefined}
        >
          {t.class.guardians[right]}
        </Checkbox>
      ))}
    </FormDialog>
  )
}
