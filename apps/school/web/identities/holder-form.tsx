import { useCallback, useState } from 'react'
import { type Identity, identitiesContract } from '../../../../kernel/contract/api/identities.ts'
import { call, messageOn } from '../../../../kernel/web/client.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { ComboBox } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofIdentities } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface HolderFormProps {
  identity: Identity
  onClose: () => void
}

/** Who works here and does not hold it yet; until when, if one wants. */
export const HolderForm = ({ identity, onClose }: HolderFormProps) => {
  const texts = useSchoolTexts()
  const { identities: t } = texts
  const { id: identityId, name } = identity
  const [person, setPerson] = useState<PickOption | null>(null)
  const [endsOn, setEndsOn] = useState('')
  const [isTried, setTried] = useState(false)
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      const { items } = await call(identitiesContract.findHolders, { identityId, query: { q } }, signal)
      return items.map(({ id, name: label, avatar, where }) => ({ id, label, help: where, src: avatarSrc(avatar) }))
    },
    [identityId],
  )
  const { act, isPending, error } = useAct(identitiesContract.addHolder, ofIdentities, true)
  const submit = () => {
    setTried(true)
    if (!person) return
    const input = { identityId, personId: person.id, body: { endsOn: endsOn || null } }
    act(input, { done: t.added(person.label, name), after: onClose })
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.addTitle(name)}
      submit={t.confirm}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['endsOn'])}
    >
      <ComboBox
        label={t.person}
        help={t.personHelp}
        options={find}
        value={person}
        onChange={setPerson}
        error={isTried && !person ? texts.required : undefined}
      />
      <TextField
        label={texts.lastDay}
        type="date"
        isOptional
        value={endsOn}
        onChange={setEndsOn}
        error={messageOn(error, 'endsOn')}
      />
    </FormDialog>
  )
}
