import { useState } from 'react'
import { useDraft } from '../../../../kernel/web/draft.ts'
import type { SchoolClass } from '../../contract/classes.ts'
import type { Match } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { type Choice, Matches } from '../matches.tsx'
import { ofClass } from '../refreshed.ts'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { PupilFields, type TypedPupil } from './pupil-fields.tsx'

interface Decision {
  decision?: 'create' | 'move' | 'attach'
  personId?: string
}

const aboutOf = (t: SchoolTexts) => (match: Match) => {
  const day = match.sameBirthDate ? t.class.add.sameDay : t.class.add.otherDay
  if (match.where.length > 0) return day
  return match.can.move
    ? `${day} · ${t.class.add.elsewhere}`
    : `${day} · ${t.class.add.elsewhere}. ${t.class.add.headOnly}`
}

const blank: TypedPupil = { givenName: '', familyName: '', birthDate: '', level: '' }

/** Adds a pupil by hand; a namesake is shown first: « déplacer, rattacher, créer » (row H3). */
export const AddPupil = ({ schoolClass, onClose }: { schoolClass: SchoolClass; onClose: () => void }) => {
  const t = useSchoolTexts()
  const [typed, change, clear] = useDraft(`school/pupil/${schoolClass.id}`, blank)
  const [matches, setMatches] = useState<readonly Match[]>([])
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.addPupil, ofClass, true)
  const isReady = [typed.givenName, typed.familyName, typed.birthDate].every(text => text.trim())
  const add = (decision: Decision = {}) => {
    setTried(true)
    if (!isReady) return
    const body = { ...typed, level: typed.level || null, ...decision }
    act(
      { classId: schoolClass.id, body },
      {
        done: reply => (reply.personId ? t.class.add.added(typed.givenName.trim()) : ''),
        after: reply => {
          setMatches(reply.matches)
          if (!reply.personId) return
          clear()
          onClose()
        },
      },
    )
  }
  const choices = (match: Match): Choice[] => [
    ...(match.can.move
      ? [{ label: t.class.add.move, onPress: () => add({ decision: 'move', personId: match.id }) }]
      : []),
    ...(match.can.attach
      ? [{ label: t.class.add.attach, onPress: () => add({ decision: 'attach', personId: match.id }) }]
      : []),
  ]
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.add.title}
      submit={t.add}
      onSubmit={() => add()}
      isPending={isPending}
      error={formErrorOf(error, ['birthDate'])}
    >
      <PupilFields value={typed} onChange={change} error={error} isTried={isTried} />
      <Matches
        matches={matches}
        title={t.class.add.matches}
        help={t.class.add.matchesHelp}
        about={aboutOf(t)}
        choices={choices}
        otherwise={{ label: t.class.add.create, onPress: () => add({ decision: 'create' }) }}
        isPending={isPending}
      />
    </FormDialog>
  )
}
