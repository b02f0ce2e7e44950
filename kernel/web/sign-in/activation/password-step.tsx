import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import { call, ProblemError } from '../../client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import formStyles from '../form.module.css'
import { NewPassword } from '../new-password.tsx'
import { useSentence } from '../sentence.ts'
import { useSignInTexts } from '../texts.ts'
import { useEnter } from '../use-enter.ts'
import type { Found } from './activation-page.tsx'

interface PasswordStepProps {
  found: Found
  onCodeRefused: () => void
  onCharterChanged: () => void
}

const fieldOf = (error: Error | null) => (error instanceof ProblemError ? error.errors[0]?.field : undefined)

/** One’s own password; with it the code dies and préau opens. */
export const PasswordStep = ({ found, onCodeRefused, onCharterChanged }: PasswordStepProps) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const enter = useEnter()
  const [password, setPassword] = useState('')
  const activate = useMutation({
    mutationFn: async () => {
      const { login, code, charterVersion } = found
      const body = { login, code, password, acceptedCharterVersion: charterVersion }
      await call(sessionContract.activate, { body })
      await enter()
    },
    onError: error => {
      if (error instanceof ProblemError && error.status === 401) onCodeRefused()
      if (fieldOf(error) === 'acceptedCharterVersion') onCharterChanged()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    activate.mutate()
  }
  const { error } = activate
  const isAboutPassword = fieldOf(error) === 'password'
  return (
    <form className={formStyles.form} onSubmit={submit} noValidate>
      <input type="text" name="username" autoComplete="username" value={found.login} readOnly hidden />
      <NewPassword
        isPupil={found.reading === 'children'}
        owner={[found.login, ...found.displayName.split(' ')]}
        value={password}
        onChange={typed => {
          setPassword(typed)
          activate.reset()
        }}
        error={error && isAboutPassword ? sentence(error) : undefined}
      />
      {error && !isAboutPassword && (
        <Banner kind="error" isAlert>
          {sentence(error)}
        </Banner>
      )}
      <Button type="submit" size="l" wide isPending={activate.isPending} isDisabled={password === ''}>
        {t.enter}
      </Button>
    </form>
  )
}
