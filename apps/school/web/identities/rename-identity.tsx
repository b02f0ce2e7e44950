import { useState } from 'react'
import { type Identity, identitiesContract, identityFields } from '../../../../kernel/contract/api/identities.ts'
import { messageOn } from '../../../../kernel/web/client.ts'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofIdentities } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface RenameIdentityProps {
  identity: Identity
  onClose: () => void
}

export const RenameIdentity = ({ identity, onClose }: RenameIdentityProps) => {
  const texts = useSchoolTexts()
  const { identities: t } = texts
  const [name, setName] = useState(identity.name)
  const { act, isPending, error } = useAct(identitiesContract.renameIdentity, ofIdentities, true)
  const input = { identityId: identity.id, body: { name: name.trim() } }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.rename}
      submit={texts.save}
      onSubmit={() => act(input, { done: t.renamed(name.trim()), after: onClose })}
      isPending={isPending}
      error={formErrorOf(error, ['name'])}
    >
      <TextField
        label={t.name}
        help={t.nameHelp}
        value={name}
        onChange={setName}
        limits={identityFields.name}
        error={messageOn(error, 'name')}
      />
    </FormDialog>
  )
}
