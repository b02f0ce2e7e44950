import { type FormEvent, useState } from 'react'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useFactorTexts } from './texts.ts'

interface CodeFormProps {
  ways: readonly FactorWay[]
  submit: string
  onCode: (code: string) => void
  isPending: boolean
  /** What the server said of the last code. */
  error?: string | undefined
}

/** The six digits of the application; without the telephone, a recovery code instead. */
export const CodeForm = ({ ways, submit, onCode, isPending, error }: CodeFormProps) => {
  const t = useFactorTexts()
  const [isRecovery, setRecovery] = useState(!ways.includes('totp'))
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = code.replace(/\s/g, '').length < 6
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isShort) onCode(code.trim())
  }
  const swap = () => {
    setRecovery(!isRecovery)
    setCode('')
    setTried(false)
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={4}>
        {error && (
          <Banner kind="error" isAlert>
            {error}
          </Banner>
        )}
        <TextField
          key={String(isRecovery)}
          label={isRecovery ? t.recoveryCode : t.code}
          help={isRecovery ? t.recoveryHelp : t.codeHelp}
          value={code}
          onChange={setCode}
          error={isTried && isShort ? t.fillCode : undefined}
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoComplete={isRecovery ? 'off' : 'one-time-code'}
          autoCapitalize={isRecovery ? 'characters' : 'none'}
          spellCheck={false}
          autoFocus
          name="code"
        />
        <Button type="submit" size="l" wide isPending={isPending}>
          {submit}
        </Button>
        {ways.includes('totp') && ways.includes('recovery') && (
          <Button kind="quiet" size="s" onPress={swap}>
            {isRecovery ? t.useApplication : t.useRecovery}
          </Button>
        )}
      </Stack>
    </form>
  )
}
