import { useState } from 'react'
import { useDraft } from '../../../../kernel/web/draft.ts'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import type { Match } from '../../contract/shapes.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { Matches } from '../matches.tsx'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { KnownPerson } from './known-person.tsx'
import { NewPersonFields } from './new-person-fields.tsx'
import { RoleFields } from './role-fields.tsx'
import { blankRole, bodyOf, type TypedRole } from './typed-role.ts'

interface RoleFormProps {
  structure: Structure
  onClose: () => void
}

const useAddRole = (structure: Structure, onDone: () => void) => {
  const t = useSchoolTexts()
  const [matches, setMatches] = useState<readonly Match[]>([])
  const { act, isPending, error } = useAct(schoolContract.addRole, ofStructure, true)
  const add = (body: ReturnType<typeof bodyOf>, name: string) =>
    act(
      { structureId: structure.id, body },
      {
        done: reply => (reply.personId ? t.structure.roleGiven(name) : ''),
        after: reply => {
          setMatches(reply.matches)
          if (reply.personId) onDone()
        },
      },
    )
  return { add, isPending, error, matches }
}

/** Somebody préau knows, or somebody new: who, then what they do here, and until when. */
export const RoleForm = ({ structure, onClose }: RoleFormProps) => {
  const t = useSchoolTexts()
  const [typed, change, clear] = useDraft<TypedRole>(`school/role/${structure.id}`, blankRole(structure.kind))
  const [person, setPerson] = useState<PickOption | null>(null)
  const [isTried, setTried] = useState(false)
  const done = () => {
    clear()
    onClose()
  }
  const { add, isPending, error, matches } = useAddRole(structure, done)
  const name = typed.who === 'known' ? (person?.label ?? '') : `${typed.givenName.trim()} ${typed.familyName.trim()}`
  const isReady =
    typed.who === 'known' ? person !== null : typed.givenName.trim() !== '' && typed.familyName.trim() !== ''
  const submit = () => {
    setTried(true)
    if (isReady) add(bodyOf(typed, person?.id), name)
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.structure.addRoleTitle(structure.name)}
      submit={t.add}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['endsOn', 'email', 'givenName', 'familyName'])}
    >
      <RadioCards
        label={t.structure.who}
        columns={2}
        options={(['known', 'unknown'] as const).map(value => ({ value, ...t.structure[value] }))}
        value={typed.who}
        onChange={who => change({ who })}
      />
      {typed.who === 'known' ? (
        <KnownPerson structureId={structure.id} value={person} onChange={setPerson} isMissing={isTried && !person} />
      ) : (
        <NewPersonFields value={typed} onChange={change} error={error} isTried={isTried} />
      )}
      <Matches
        matches={matches}
        title={t.structure.sameName}
        help={t.structure.sameNameHelp}
        choices={match => [
          { label: t.structure.itIsThem, onPress: () => add(bodyOf({ ...typed, who: 'known' }, match.id), match.name) },
        ]}
        otherwise={{
          label: t.structure.createAnyway,
          onPress: () => add({ ...bodyOf(typed), decision: 'create' }, name),
        }}
        isPending={isPending}
      />
      <RoleFields kind={structure.kind} value={typed} onChange={change} error={error} />
    </FormDialog>
  )
}
