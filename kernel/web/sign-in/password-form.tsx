import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { call, ProblemError } from '../client.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Forgotten } from './forgotten.tsx'
import styles from './form.module.css'
import { useSentence } from './sentence.ts'
import { useSignInTexts } from './texts.ts'
import { useCapsLock } from './use-caps-lock.ts'
import { useCountdown } from './use-countdown.ts'
import { useEnter } from './use-enter.ts'

interface PasswordFormProps {
  login: string
  onLogin: (login: string) => void
  /** The password is right, and the account asks for more. */
  onSecondStep: (ways: readonly FactorWay[]) => void
}

const useSigningIn = (onSecondStep: PasswordFormProps['onSecondStep']) => {
  const enter = useEnter()
  const [wait, setWait] = useCountdown()
  const signIn = useMutation({
    mutationFn: async (body: { login: string; password: string }) => {
      const { secondStep } = await call(sessionContract.signIn, { body })
      if (secondStep) onSecondStep(secondStep.ways)
      else await enter()
    },
    onError: error => error instanceof ProblemError && error.retryAfter && setWait(error.retryAfter),
  })
  return { signIn, wait }
}

export const PasswordForm = ({ login, onLogin, onSecondStep }: PasswordFormProps) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const [isCapsLocked, watchKeys] = useCapsLock()
  const { signIn, wait } = useSigningIn(onSecondStep)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (login.trim() && password && wait === 0) signIn.mutate({ login, password })
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyUp={watchKeys} noValidate>
      {signIn.error && (
        <Banner kind="error" isAlert>
          {wait > 0 ? t.throttled(wait) : sentence(signIn.error)}
        </Banner>
      )}
      <TextField
        label={t.login}
        value={login}
        onChange={onLogin}
        error={isTried && !login.trim() ? t.fillLogin : undefined}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        name="login"
      />
      <PasswordField
        label={t.password}
        value={password}
        onChange={setPassword}
        error={isTried && !password ? t.fillPassword : undefined}
        help={isCapsLocked ? t.capsLock : undefined}
        autoComplete="current-password"
        name="password"
      />
      <Button type="submit" size="l" wide isPending={signIn.isPending} isDisabled={wait > 0}>
        {t.signIn}
      </Button>
      <Forgotten />
    </form>
  )
}
