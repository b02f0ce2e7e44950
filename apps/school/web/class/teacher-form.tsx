import { useCallback, useState } from 'react'
import { call, messageOn } from '../../../../kernel/web/client.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { ComboBox } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { SchoolClass, Teacher } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofClass } from '../refreshed.ts'
import { DatesFields } from '../staff/dates-fields.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface TeacherFormProps {
  schoolClass: SchoolClass
  /** To change the dates of this one; otherwise to choose somebody. */
  teacher: Teacher | undefined
  onClose: () => void
}

const useColleagues = (classId: string) =>
  useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      if (!q.trim()) return []
      const { items } = await call(schoolContract.findColleagues, { classId, query: { q } }, signal)
      return items.map(({ id, name, avatar, where }) => ({ id, label: name, help: where, src: avatarSrc(avatar) }))
    },
    [classId],
  )

/** Gives the class to a colleague, or to a substitute from date to date. */
export const TeacherForm = ({ schoolClass, teacher, onClose }: TeacherFormProps) => {
  const t = useSchoolTexts()
  const find = useColleagues(schoolClass.id)
  const [person, setPerson] = useState<PickOption | null>(teacher ? { id: teacher.id, label: teacher.name } : null)
  const [dates, setDates] = useState({ startsOn: teacher?.startsOn ?? '', endsOn: teacher?.endsOn ?? '' })
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.giveClass, ofClass, true)
  const submit = () => {
    setTried(true)
    if (!person) return
    const body = { startsOn: dates.startsOn || null, endsOn: dates.endsOn || null }
    act(
      { classId: schoolClass.id, personId: person.id, body },
      { done: t.class.teacherGiven(person.label), after: onClose },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={teacher ? t.class.changeDates : t.class.addTeacherTitle(schoolClass.name)}
      submit={teacher ? t.save : t.class.addTeacher}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['endsOn'])}
    >
      {!teacher && (
        <ComboBox
          label={t.structure.person}
          help={t.class.addTeacherHelp}
          options={find}
          value={person}
          onChange={setPerson}
          error={isTried && !person ? t.required : undefined}
        />
      )}
      <Text size="s" isSoft>
        {t.class.teacherDates}
      </Text>
      <DatesFields
        {...dates}
        onChange={change => setDates({ ...dates, ...change })}
        endError={messageOn(error, 'endsOn')}
      />
    </FormDialog>
  )
}
