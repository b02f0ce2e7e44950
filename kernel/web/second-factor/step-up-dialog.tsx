import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { stepUpContract } from '../../contract/api/step-up.ts'
import type { Input } from '../../contract/endpoint.ts'
import { call } from '../client.ts'
import { useMe } from '../shell/me.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/layout.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { useFactorTexts } from './texts.ts'
import { WaysToProve } from './ways-to-prove.tsx'
import { showPasskey } from './webauthn.ts'

type Proof = Input<typeof stepUpContract.prove>['body']

interface ProveProps {
  onProof: (proof: Proof) => void
  isPending: boolean
  error: Error | null
}

const PasswordProof = ({ onProof, isPending, error }: ProveProps) => {
  const t = useFactorTexts()
  const me = useMe()
  const sentence = useFactorSentence()
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (password) onProof({ password })
  }
  const empty = isTried && !password ? t.fillPassword : undefined
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={4}>
        <input type="text" name="username" autoComplete="username" value={me.login} readOnly hidden />
        <PasswordField
          label={t.password}
          value={password}
          onChange={setPassword}
          error={error ? sentence(error) : empty}
          autoComplete="current-password"
          autoFocus
        />
        <Button type="submit" size="l" wide isPending={isPending}>
          {t.confirm}
        </Button>
      </Stack>
    </form>
  )
}

const useProving = (onProved: () => void) => {
  const [kind, setKind] = useState<'code' | 'passkey'>('code')
  const prove = useMutation({
    mutationFn: async (give: () => Promise<Proof>) => {
      await call(stepUpContract.prove, { body: await give() })
      onProved()
    },
  })
  const byPasskey = () => {
    setKind('passkey')
    prove.mutate(async () => ({ passkey: await showPasskey(await call(stepUpContract.askOwnPasskey, {})) }))
  }
  const give = (proof: Proof) => {
    setKind('code')
    prove.mutate(async () => proof)
  }
  return { prove, give, byPasskey, pending: prove.isPending ? kind : null }
}

/** « Est-ce bien vous ? »: the password, or the second factor of those who have one. */
export const StepUpDialog = ({ onProved, onCancel }: { onProved: () => void; onCancel: () => void }) => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const { prove, give, byPasskey, pending } = useProving(onProved)
  const ways = useQuery({
    queryKey: [stepUpContract.readProofWays.path],
    queryFn: ({ signal }) => call(stepUpContract.readProofWays, {}, signal),
    staleTime: 0,
    gcTime: 0,
  })
  const factors = (ways.data?.ways ?? []).filter((way): way is FactorWay => way !== 'password')
  return (
    <Dialog isOpen onClose={onCancel} title={t.proofTitle} size="s" isDismissable={false}>
      <Stack gap={4}>
        <Text>{t.proofText}</Text>
        {ways.isPending && <Skeleton lines={2} />}
        {ways.error && (
          <Banner kind="error" isAlert>
            {sentence(ways.error)}
          </Banner>
        )}
        {ways.data && factors.length === 0 && (
          <PasswordProof onProof={give} isPending={prove.isPending} error={prove.error} />
        )}
        {factors.length > 0 && (
          <WaysToProve
            ways={factors}
            submit={t.confirm}
            onCode={code => give({ code })}
            onPasskey={byPasskey}
            pending={pending}
            error={prove.error}
          />
        )}
      </Stack>
    </Dialog>
  )
}
