import { useState } from 'react'
import Fingerprint from '~icons/fingerprint-bold'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { canUsePasskeys } from './can-use-passkeys.ts'
import { CodeForm } from './code-form.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { useFactorTexts } from './texts.ts'

interface WaysToProveProps {
  ways: readonly FactorWay[]
  submit: string
  onCode: (code: string) => void
  onPasskey: () => void
  pending: 'code' | 'passkey' | null
  error: Error | null
}

/** The passkey first, the code under it: whoever has both chooses. */
export const WaysToProve = ({ ways, submit, onCode, onPasskey, pending, error }: WaysToProveProps) => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const hasPasskey = ways.includes('passkey') && canUsePasskeys()
  const [isCode, setCode] = useState(!hasPasskey || ways.includes('totp'))
  const words = error ? sentence(error) : undefined
  return (
    <Stack gap={4}>
      {hasPasskey && (
        <>
          {words && !isCode && (
            <Banner kind="error" isAlert>
              {words}
            </Banner>
          )}
          <Button
            icon={Fingerprint}
            size="l"
            wide
            kind={isCode ? 'soft' : 'primary'}
            isPending={pending === 'passkey'}
            onPress={onPasskey}
          >
            {t.usePasskey}
          </Button>
        </>
      )}
      {isCode ? (
        <CodeForm ways={ways} submit={submit} onCode={onCode} isPending={pending === 'code'} error={words} />
      ) : (
        ways.includes('recovery') && (
          <Button kind="quiet" size="s" onPress={() => setCode(true)}>
            {t.useRecovery}
          </Button>
        )
      )}
    </Stack>
  )
}
