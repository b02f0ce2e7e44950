import { type FormEvent, useState } from 'react'
import { sessionContract } from '../../contract/api/session.ts'
import { useWrite } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { type Change, ChangeFields, emptyChange } from '../sign-in/change-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { SaveOrCancel } from '../ui/save-or-cancel.tsx'
import { useToast } from '../ui/toasts.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

const PasswordForm = ({ onDone }: { onDone: () => void }) => {
  const t = useAccountTexts()
  const me = useMe()
  const toast = useToast()
  const [typed, setTyped] = useState(emptyChange)
  const write = useWrite(sessionContract.changePassword, [sessionContract.listSessions])
  const type = (next: Change) => {
    setTyped(next)
    write.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate(
      { body: typed },
      {
        onSuccess: () => {
          toast({ text: t.passwordChanged })
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <ChangeFields me={me} value={typed} onChange={type} error={write.error} />
        <Row gap={2}>
          <SaveOrCancel
            isPending={write.isPending}
            isDisabled={typed.current === '' || typed.password === ''}
            onCancel={onDone}
          />
        </Row>
      </Stack>
    </form>
  )
}

/** One’s own password, asked again before it is replaced. */
export const PasswordCard = () => {
  const t = useAccountTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <SectionCard title={t.password} text={t.passwordText}>
      {isOpen ? (
        <PasswordForm onDone={() => setOpen(false)} />
      ) : (
        <Row>
          <Button kind="outline" onPress={() => setOpen(true)}>
            {t.changePassword}
          </Button>
        </Row>
      )}
    </SectionCard>
  )
}
