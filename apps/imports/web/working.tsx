import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Delivery } from '../contract.ts'
import { useImportsTexts } from './texts.ts'

export const workingStates = ['reading', 'applying', 'undoing'] as const

/** Reading, applying or undoing goes on behind; one may leave. */
export const Working = ({ delivery }: { delivery: Delivery }) => {
  const t = useImportsTexts()
  const doing = workingStates.find(state => state === delivery.state) ?? 'reading'
  const { done, total } = delivery.progress ?? { done: 0, total: 0 }
  return (
    <Card padding="l">
      <Stack gap={3}>
        <ProgressBar label={t[doing]} done={done} total={total || undefined} isLive />
        <Text isSoft size="s">
          {t.mayLeave}
        </Text>
      </Stack>
    </Card>
  )
}
