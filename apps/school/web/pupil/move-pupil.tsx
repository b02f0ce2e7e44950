import { useState } from 'react'
import { useLocation } from 'wouter'
import { useRead } from '../../../../kernel/web/data.ts'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Pupil, SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface MovePupilProps {
  schoolClass: SchoolClass
  pupil: Pupil
  onClose: () => void
}

/** To another class of the school; undone from the message that says it. */
export const MovePupil = ({ schoolClass, pupil, onClose }: MovePupilProps) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const [toClassId, setTo] = useState('')
  const { data } = useRead(schoolContract.listClasses, { structureId: schoolClass.school.id, query: {} })
  const move = useAct(schoolContract.movePupil, ofClass, true)
  const again = useAct(schoolContract.enrolAgain, ofClass)
  const others = data?.items.filter(({ id }) => id !== schoolClass.id) ?? []
  const to = others.find(({ id }) => id === toClassId)
  const at = { classId: schoolClass.id, pupilId: pupil.id }
  const submit = () =>
    to &&
    move.act(
      { ...at, body: { toClassId } },
      {
        done: t.class.pupil.moved(pupil.givenName, to.name),
        undo: () => again.act({ ...at, body: { leaving: toClassId } }),
        after: () => {
          onClose()
          navigate(`/classes/${schoolClass.id}`)
        },
      },
    )
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.pupil.moveTitle(pupil.givenName)}
      submit={t.class.pupil.move}
      onSubmit={submit}
      isPending={move.isPending}
      error={move.error}
    >
      {!data && <Skeleton />}
      {data && others.length === 0 && <Text isSoft>{t.class.pupil.noOtherClass}</Text>}
      {others.length > 0 && (
        <RadioCards
          label={t.structure.classes}
          columns={2}
          options={others.map(({ id, name, teachers }) => ({
            value: id,
            label: name,
            help: teachers.map(one => one.name).join(', '),
          }))}
          value={toClassId}
          onChange={setTo}
        />
      )}
    </FormDialog>
  )
}
