import { type FormEvent, useState } from 'react'
import { contactsContract } from '../../contract/api/contacts.ts'
import { formatPhone } from '../../contract/phone.ts'
import { useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Row, Stack } from '../ui/layout.tsx'
import { SaveOrCancel } from '../ui/save-or-cancel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAccountTexts } from './texts.ts'

/** A telephone number, typed as one likes. */
export const PhoneForm = ({ known, onDone }: { known: string | null; onDone: () => void }) => {
  const t = useAccountTexts().contacts
  const sentence = useSentence()
  const [phone, setPhone] = useState(known ? formatPhone(known) : '')
  const write = useWrite(contactsContract.setPhone, [contactsContract.readOwnContacts])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate({ body: { phone } }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField
          label={t.phone}
          help={t.phoneHelp}
          type="tel"
          autoComplete="tel"
          value={phone}
          onChange={setPhone}
          error={write.error ? sentence(write.error) : undefined}
          autoFocus
        />
        <Row gap={2}>
          <SaveOrCancel isPending={write.isPending} isDisabled={phone.trim() === ''} onCancel={onDone} />
        </Row>
      </Stack>
    </form>
  )
}
