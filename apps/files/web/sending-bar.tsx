import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { useFilesTexts } from './texts.ts'
import type { Sending } from './use-sending.ts'

/** How far the file on its way has come, and how to give up. */
export const SendingBar = ({ sending: { current, stop } }: { sending: Sending }) => {
  const t = useFilesTexts()
  if (!current) return null
  return (
    <Stack gap={2}>
      <ProgressBar label={t.sending(current.name)} done={Math.round(current.share * 100)} total={100} isLive />
      <Row>
        <Button kind="quiet" size="s" onPress={stop}>
          {t.stop}
        </Button>
      </Row>
    </Stack>
  )
}
