import { useMutation } from '@tanstack/react-query'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { call, ProblemError } from '../client.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { useEnter } from '../sign-in/use-enter.ts'
import { Button } from '../ui/button.tsx'
import { Text, Title } from '../ui/text.tsx'
import { signInWithPasskey } from './passkey-sign-in.ts'
import { useFactorTexts } from './texts.ts'
import { WaysToProve } from './ways-to-prove.tsx'

interface SecondStepProps {
  ways: readonly FactorWay[]
  /** `isLate`: the password has to be typed again. */
  onCancel: (isLate: boolean) => void
}

/** The password was right; what only its owner has is still to be shown. */
export const SecondStep = ({ ways, onCancel }: SecondStepProps) => {
  const t = useFactorTexts()
  const enter = useEnter()
  const byCode = useMutation({
    mutationFn: async (code: string) => {
      await call(sessionContract.takeSecondStep, { body: { code } })
      await enter()
    },
    // Too long ago, or too many wrong codes: only the password goes further.
    onError: error => error instanceof ProblemError && error.code === 'sign-in-expired' && onCancel(true),
  })
  const byPasskey = useMutation({
    mutationFn: async () => {
      await signInWithPasskey(true)
      await enter()
    },
  })
  usePageTitle(t.stepTitle)
  const pendingCode = byCode.isPending ? 'code' : null
  return (
    <>
      <div>
        <Title level={1} size="xl" tabIndex={-1}>
          {t.stepTitle}
        </Title>
        <Text size="l" isSoft>
          {t.stepText}
        </Text>
      </div>
      <WaysToProve
        ways={ways}
        submit={t.enter}
        onCode={code => byCode.mutate(code)}
        onPasskey={() => byPasskey.mutate()}
        pending={byPasskey.isPending ? 'passkey' : pendingCode}
        error={byCode.error ?? byPasskey.error}
      />
      <Button kind="quiet" onPress={() => onCancel(false)}>
        {t.otherAccount}
      </Button>
    </>
  )
}
