import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { useShellTexts } from './texts.ts'
import { useIdle } from './use-idle.ts'
import { useSignOut } from './use-sign-out.ts'

/** On a class device, somebody who walked away is signed out: the next child must not find their page (row A14). */
export const IdleGuard = () => {
  const t = useShellTexts()
  const signOut = useSignOut()
  const { secondsLeft, stay } = useIdle(signOut)
  return (
    <Dialog isOpen={secondsLeft !== null} onClose={stay} title={t.idleTitle} size="s">
      <Stack gap={5}>
        <Text size="l">{t.idleText(secondsLeft ?? 0)}</Text>
        <Row gap={3}>
          <Button size="l" onPress={stay}>
            {t.idleStay}
          </Button>
          <Button kind="outline" size="l" onPress={signOut}>
            {t.idleLeave}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
