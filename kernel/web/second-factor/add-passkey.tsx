import { useMutation } from '@tanstack/react-query'
import Plus from '~icons/plus-bold'
import { passkeyContract } from '../../contract/api/passkeys.ts'
import { deviceOf } from '../../contract/device-name.ts'
import { useAccountTexts } from '../account/texts.ts'
import { call } from '../client.ts'
import { Banner } from '../ui/banner.tsx'
import { Button, type ButtonLook } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import { canUsePasskeys } from './can-use-passkeys.ts'
import { useFactorSentence } from './factor-sentence.ts'
import { useFactorTexts } from './texts.ts'
import { createPasskey } from './webauthn.ts'

interface AddPasskeyProps {
  kind?: ButtonLook['kind']
  /** Recovery codes to show, when they are the first. */
  onAdded: (codes: readonly string[]) => void
}

/** What its owner will call it: the device it is on, most of the time. */
const useKeyName = () => {
  const t = useFactorTexts()
  const { platforms } = useAccountTexts()
  const { platform } = deviceOf(navigator.userAgent)
  return platform ? t.keyOn(platforms[platform]) : t.keyHere
}

export const AddPasskey = ({ kind = 'outline', onAdded }: AddPasskeyProps) => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const toast = useToast()
  const name = useKeyName()
  const add = useMutation({
    mutationFn: async () => {
      const passkey = await createPasskey(await call(passkeyContract.offerPasskey, {}))
      return call(passkeyContract.addPasskey, { body: { name, passkey } })
    },
    onSuccess: ({ recoveryCodes }) => {
      if (recoveryCodes.length === 0) toast({ text: t.passkeyAdded })
      onAdded(recoveryCodes)
    },
  })
  if (!canUsePasskeys())
    return (
      <Text size="s" isSoft>
        {t.noPasskeys}
      </Text>
    )
  return (
    <Stack gap={3}>
      {add.error && (
        <Banner kind="info" isAlert>
          {sentence(add.error)}
        </Banner>
      )}
      <Row>
        <Button kind={kind} icon={Plus} isPending={add.isPending} onPress={() => add.mutate()}>
          {t.addPasskey}
        </Button>
      </Row>
    </Stack>
  )
}
