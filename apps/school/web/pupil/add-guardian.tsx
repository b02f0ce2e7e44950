import { useState } from 'react'
import { useDraft } from '../../../../kernel/web/draft.ts'
import type { Pupil } from '../../contract/classes.ts'
import type { Match } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { Matches } from '../matches.tsx'
import { ofClass } from '../refreshed.ts'
import { NewPersonFields } from '../staff/new-person-fields.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface AddGuardianProps {
  classId: string
  pupil: Pupil
  onClose: () => void
}

interface Decision {
  decision?: 'create' | 'attach'
  personId?: string
}

/** A parent of two children keeps one account: a namesake is shown before anybody is created (row A16). */
export const AddGuardian = ({ classId, pupil, onClose }: AddGuardianProps) => {
  const t = useSchoolTexts()
  const [typed, change, clear] = useDraft(`school/guardian/${pupil.id}`, { givenName: '', familyName: '', email: '' })
  const [matches, setMatches] = useState<readonly Match[]>([])
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.addGuardian, ofClass, true)
  const name = `${typed.givenName.trim()} ${typed.familyName.trim()}`
  const add = (decision: Decision = {}) => {
    setTried(true)
    if (!typed.givenName.trim() || !typed.familyName.trim()) return
    act(
      { classId, pupilId: pupil.id, body: { ...typed, email: typed.email.trim() || null, ...decision } },
      {
        done: reply => (reply.personId ? t.class.guardians.linked(name) : ''),
        after: reply => {
          setMatches(reply.matches)
          if (!reply.personId) return
          clear()
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.guardians.addTitle(pupil.givenName)}
      submit={t.add}
      onSubmit={() => add()}
      isPending={isPending}
      error={formErrorOf(error, ['email'])}
    >
      <NewPersonFields value={typed} onChange={change} error={error} isTried={isTried} />
      <Matches
        matches={matches}
        title={t.class.guardians.matches}
        help={t.class.guardians.matchesHelp}
        choices={match => [
          { label: t.class.guardians.attach, onPress: () => add({ decision: 'attach', personId: match.id }) },
        ]}
        otherwise={{ label: t.class.guardians.create, onPress: () => add({ decision: 'create' }) }}
        isPending={isPending}
      />
    </FormDialog>
  )
}
