import { useState } from 'react'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Pupil } from '../../contract/classes.ts'
import { pupilLevels } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { PupilFields, type PupilLevel, type TypedPupil } from '../class/pupil-fields.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface EditPupilProps {
  classId: string
  pupil: Pupil
  onClose: () => void
}

const knownLevel = (level: string | null): PupilLevel | '' => pupilLevels.find(known => known === level) ?? ''

const typedOf = ({ name, givenName, birthDate, level }: Pupil): TypedPupil => ({
  givenName,
  familyName: name.slice(givenName.length + 1),
  birthDate: birthDate ?? '',
  level: knownLevel(level),
})

/** Only what is changed is sent, and kept by the next import. */
export const EditPupil = ({ classId, pupil, onClose }: EditPupilProps) => {
  const t = useSchoolTexts()
  const before = typedOf(pupil)
  const [typed, setTyped] = useState(before)
  const { act, isPending, error } = useAct(schoolContract.correctPupil, ofClass, true)
  const submit = () => {
    const { givenName, familyName, birthDate, level } = typed
    if (!givenName.trim() || !familyName.trim()) return
    const body = {
      ...(givenName !== before.givenName && { givenName: givenName.trim() }),
      ...(familyName !== before.familyName && { familyName: familyName.trim() }),
      ...(birthDate && birthDate !== before.birthDate && { birthDate }),
      ...(level !== before.level && { level: level || null }),
    }
    act({ classId, pupilId: pupil.id, body }, { done: t.class.pupil.saved, after: onClose })
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.pupil.editTitle(pupil.name)}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['birthDate'])}
    >
      <Text size="s" isSoft>
        {t.class.pupil.kept}
      </Text>
      <PupilFields value={typed} onChange={fields => setTyped({ ...typed, ...fields })} error={error} isTried />
    </FormDialog>
  )
}
