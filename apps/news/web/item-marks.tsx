import Pin from '~icons/push-pin-fill'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import type { ItemCard } from '../contract-items.ts'
import styles from './item-byline.module.css'
import { StateLine } from './state-line.tsx'
import { useNewsTexts } from './texts.ts'

/** What sets an item apart: « à la une », where it stands; on a phone, its thread too. */
export const ItemMarks = ({ item }: { item: ItemCard }) => {
  const t = useNewsTexts()
  const isPlain = !item.pinnedUntil && item.state === 'published'
  return (
    <Row gap={2} className={isPlain ? styles.phoneOnly : undefined}>
      <span className={styles.phoneOnly}>
        <Chip colour={item.thread.colour}>{item.thread.title}</Chip>
      </span>
      {item.pinnedUntil && (
        <Chip colour="yellow" icon={Pin}>
          {t.pinned}
        </Chip>
      )}
      <StateLine item={item} />
    </Row>
  )
}
