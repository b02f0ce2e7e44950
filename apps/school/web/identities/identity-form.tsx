import { identitiesContract, identityFields } from '../../../../kernel/contract/api/identities.ts'
import { messageOn } from '../../../../kernel/web/client.ts'
import { useDraft } from '../../../../kernel/web/draft.ts'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofIdentities } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface IdentityFormProps {
  structureId: string
  onClose: () => void
}

/** One more: a RASED, a service. */
export const IdentityForm = ({ structureId, onClose }: IdentityFormProps) => {
  const { identities: t } = useSchoolTexts()
  const [typed, change, clear] = useDraft(`school/identity/${structureId}`, { name: '' })
  const { act, isPending, error } = useAct(identitiesContract.createIdentity, ofIdentities, true)
  const name = typed.name.trim()
  const done = () => {
    clear()
    onClose()
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.createTitle}
      submit={t.create}
      onSubmit={() => act({ structureId, body: { name } }, { done: t.created(name), after: done })}
      isPending={isPending}
      error={formErrorOf(error, ['name'])}
    >
      <TextField
        label={t.name}
        help={t.nameHelp}
        value={typed.name}
        onChange={value => change({ name: value })}
        limits={identityFields.name}
        error={messageOn(error, 'name')}
      />
    </FormDialog>
  )
}
