import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Me } from '../../contract/api/me.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { call } from '../client.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { useSession } from '../shell/session.ts'
import { Button } from '../ui/button.tsx'
import { Text, Title } from '../ui/text.tsx'
import { type Change, ChangeFields, emptyChange } from './change-fields.tsx'
import formStyles from './form.module.css'
import { SignInFrame } from './sign-in-frame.tsx'
import { useSignInTexts } from './texts.ts'

/** Somebody gave this person a temporary password: it serves once. */
export const PasswordToChange = ({ me }: { me: Me }) => {
  const t = useSignInTexts()
  const { refresh } = useSession()
  const [typed, setTyped] = useState(emptyChange)
  const change = useMutation({
    mutationFn: async () => {
      await call(sessionContract.changePassword, { body: typed })
      await refresh()
    },
  })
  usePageTitle(t.changeTitle)
  const type = (next: Change) => {
    setTyped(next)
    change.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <SignInFrame>
      <div>
        <Title level={1} size="xl" tabIndex={-1}>
          {t.changeTitle}
        </Title>
        <Text size="l" isSoft>
          {t.changeText}
        </Text>
      </div>
      <form className={formStyles.form} onSubmit={submit} noValidate>
        <ChangeFields me={me} value={typed} onChange={type} error={change.error} />
        <Button
          type="submit"
          size="l"
          wide
          isPending={change.isPending}
          isDisabled={typed.current === '' || typed.password === ''}
        >
          {t.savePassword}
        </Button>
      </form>
    </SignInFrame>
  )
}
