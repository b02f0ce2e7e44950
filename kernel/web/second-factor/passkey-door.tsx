import { useMutation } from '@tanstack/react-query'
import Fingerprint from '~icons/fingerprint-bold'
import { useEnter } from '../sign-in/use-enter.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { signInWithPasskey } from './passkey-sign-in.ts'
import { useFactorTexts } from './texts.ts'
import { canUsePasskeys } from './webauthn.ts'

/** In with a finger or a face: no login, no password. */
export const PasskeyDoor = () => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const enter = useEnter()
  const open = useMutation({
    mutationFn: async () => {
      await signInWithPasskey(false)
      await enter()
    },
  })
  if (!canUsePasskeys()) return null
  return (
    <Stack gap={3}>
      <Button kind="outline" size="l" wide icon={Fingerprint} isPending={open.isPending} onPress={() => open.mutate()}>
        {t.signInWithPasskey}
      </Button>
      {open.error && (
        <Banner kind="info" isAlert>
          {sentence(open.error)}
        </Banner>
      )}
    </Stack>
  )
}
