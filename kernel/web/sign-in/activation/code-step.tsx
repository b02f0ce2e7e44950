import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import { call, ProblemError } from '../../client.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import formStyles from '../form.module.css'
import { useSentence } from '../sentence.ts'
import { useSignInTexts } from '../texts.ts'
import { useCountdown } from '../use-countdown.ts'
import type { Found } from './activation-page.tsx'
import type { Sheet } from './sheet.ts'

const shortestCode = 8

const useCheck = (onFound: (found: Found) => void) => {
  const [wait, setWait] = useCountdown()
  const check = useMutation({
    mutationFn: async (sheet: Sheet) => ({
      ...sheet,
      ...(await call(sessionContract.checkActivation, { body: sheet })),
    }),
    onSuccess: onFound,
    onError: error => error instanceof ProblemError && error.retryAfter && setWait(error.retryAfter),
  })
  return { check, wait }
}

/** Login and code, copied from the sheet or brought by its QR code. */
export const CodeStep = ({ sheet, onFound }: { sheet: Sheet; onFound: (found: Found) => void }) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const [typed, setTyped] = useState(sheet)
  const [isTried, setTried] = useState(false)
  const { check, wait } = useCheck(onFound)
  const { mutate } = check
  useEffect(() => {
    if (sheet.login && sheet.code.length >= shortestCode) mutate(sheet)
  }, [sheet, mutate])
  const isReady = typed.login.trim() !== '' && typed.code.trim().length >= shortestCode
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isReady && wait === 0) mutate({ login: typed.login.trim(), code: typed.code.trim() })
  }
  return (
    <form className={formStyles.form} onSubmit={submit} noValidate>
      {check.error && (
        <Banner kind="error" isAlert>
          {wait > 0 ? t.throttled(wait) : sentence(check.error)}
        </Banner>
      )}
      <TextField
        label={t.sheetLogin}
        value={typed.login}
        onChange={login => setTyped({ ...typed, login })}
        error={isTried && !typed.login.trim() ? t.fillLogin : undefined}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        label={t.sheetCode}
        help={t.sheetCodeHelp}
        value={typed.code}
        onChange={code => setTyped({ ...typed, code: code.toUpperCase() })}
        error={isTried && typed.code.trim().length < shortestCode ? t.fillCode : undefined}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" size="l" wide isPending={check.isPending} isDisabled={wait > 0}>
        {t.continue}
      </Button>
    </form>
  )
}
