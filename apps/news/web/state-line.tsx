import Clock from '~icons/clock-bold'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemCard } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'

const colours = { draft: undefined, submitted: 'orange', scheduled: 'blue', expired: undefined } as const

/** Where an item stands while its readers do not see it, and until when. */
export const StateLine = ({ item }: { item: Pick<ItemCard, 'state' | 'publishedAt' | 'expiresAt'> }) => {
  const t = useNewsTexts()
  const { state } = item
  if (state === 'published') return null
  return (
    <>
      <Chip colour={colours[state]} icon={state === 'scheduled' ? Clock : undefined}>
        {t.states[state]}
      </Chip>
      {state === 'scheduled' && item.publishedAt && (
        <Text as="span" size="s" isSoft>
          {t.appears} <Time value={item.publishedAt} format="moment" />
        </Text>
      )}
      {state === 'expired' && item.expiresAt && (
        <Text as="span" size="s" isSoft>
          {t.endedOn} <Time value={item.expiresAt} format="day" />
        </Text>
      )}
    </>
  )
}
