import { type FormEvent, useState } from 'react'
import { addressContract } from '../../contract/api/address.ts'
import { notificationsContract } from '../../contract/api/notifications.ts'
import { useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useNotificationTexts } from './texts.ts'

const refreshes = [notificationsContract.readNotificationSettings, notificationsContract.countNew]

const CodeForm = ({ email, onDone, onOther }: { email: string; onDone: () => void; onOther: () => void }) => {
  const t = useNotificationTexts()
  const sentence = useSentence()
  const toast = useToast()
  const [code, setCode] = useState('')
  const write = useWrite(addressContract.confirmAddress, refreshes)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate(
      { body: { code } },
      {
        onSuccess: () => {
          toast({ text: t.confirmed })
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <Text>{t.codeSent(email)}</Text>
        <TextField
          label={t.code}
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          error={write.error ? sentence(write.error) : undefined}
          autoFocus
        />
        <Row gap={2}>
          <Button type="submit" isPending={write.isPending} isDisabled={code.replace(/\D/g, '').length < 6}>
            {t.confirm}
          </Button>
          <Button kind="quiet" onPress={onOther}>
            {t.otherAddress}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

interface AddressFormProps {
  /** What the field begins with. */
  known: string | null
  /** Where a code has already gone. */
  awaiting: string | null
  onDone: () => void
  onCancel?: () => void
}

/** An address, then the code that proves it. */
export const AddressForm = ({ known, awaiting, onDone, onCancel }: AddressFormProps) => {
  const t = useNotificationTexts()
  const sentence = useSentence()
  const [email, setEmail] = useState(known ?? '')
  const [sentTo, setSentTo] = useState(awaiting)
  const write = useWrite(addressContract.askAddressCode, refreshes)
  if (sentTo) return <CodeForm email={sentTo} onDone={onDone} onOther={() => setSentTo(null)} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate({ body: { email } }, { onSuccess: () => setSentTo(email.trim()) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField
          label={t.address}
          help={t.addressHelp}
          type="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={write.error ? sentence(write.error) : undefined}
        />
        <Row gap={2}>
          <Button type="submit" isPending={write.isPending} isDisabled={!email.includes('@')}>
            {t.sendCode}
          </Button>
          {onCancel && (
            <Button kind="quiet" onPress={onCancel}>
              {t.cancel}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  )
}
