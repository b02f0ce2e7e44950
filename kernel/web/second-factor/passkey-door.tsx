import { useMutation } from '@tanstack/react-query'
import Fingerprint from '~icons/fingerprint-bold'
import { OfflineError, ProblemError } from '../client.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { useSignInTexts } from '../sign-in/texts.ts'
import { useEnter } from '../sign-in/use-enter.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { canUsePasskeys } from './can-use-passkeys.ts'

/** In with a finger or a face: no login, no password. What it takes is fetched when it is pressed, not with the first screen. */
export const PasskeyDoor = () => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const enter = useEnter()
  const open = useMutation({
    mutationFn: async () => {
      const { signInWithPasskey } = await import('./passkey-sign-in.ts')
      await signInWithPasskey(false)
      await enter()
    },
  })
  if (!canUsePasskeys()) return null
  const { error } = open
  const isOurs = error instanceof ProblemError || error instanceof OfflineError
  return (
    <Stack gap={3}>
      <Button kind="outline" size="l" wide icon={Fingerprint} isPending={open.isPending} onPress={() => open.mutate()}>
        {t.signInWithPasskey}
      </Button>
      {error && (
        <Banner kind="info" isAlert>
          {isOurs ? sentence(error) : t.passkeyCancelled}
        </Banner>
      )}
    </Stack>
  )
}
