import { moderationContract } from '../../contract/api/moderation.ts'
import { SectionCard } from '../account/section-card.tsx'
import { useRead } from '../data.ts'
import { Chip } from '../ui/chip.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { Time } from '../ui/time.tsx'
import { useModerationTexts } from './texts.ts'

/** What I reported and what became of it; nothing for who never reported anything. */
export const MyReports = () => {
  const t = useModerationTexts()
  const { data } = useRead(moderationContract.listOwnReports, {})
  if (!data || data.items.length === 0) return null
  return (
    <div id="signalements">
      <SectionCard title={t.mineTitle} text={t.mineText}>
        <Stack as="ul" gap={3}>
          {data.items.map(({ id, isPart, reason, at, state }) => (
            <Row key={id} as="li" gap={3} justify="between" align="start">
              <div>
                <Text>{reason || (isPart ? t.comment : t.whole)}</Text>
                <Text size="s" isSoft>
                  <Time value={at} isCapital />
                </Text>
              </div>
              <Chip colour={state === 'open' ? 'orange' : state === 'hidden' ? 'green' : 'blue'}>
                {t.ownStates[state]}
              </Chip>
            </Row>
          ))}
        </Stack>
      </SectionCard>
    </div>
  )
}
