import { Written } from '../../../kernel/web/i18n.ts'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import type { ItemCard } from '../contract-items.ts'
import styles from './item-byline.module.css'
import { PinnedChip } from './pinned-chip.tsx'
import { StateLine } from './state-line.tsx'

/** No empty line where every mark is beside the name already. */
const rowOf = ({ state, pinnedUntil }: ItemCard) => {
  if (state !== 'published') return styles.marks
  return pinnedUntil ? styles.narrowOnly : styles.phoneOnly
}

/** Where an item stands while its readers do not see it; with less room, « à la une », and on a phone its thread. */
export const ItemMarks = ({ item }: { item: ItemCard }) => (
  <Row gap={2} className={rowOf(item)}>
    <span className={styles.phoneOnly}>
      <Chip colour={item.thread.colour}>
        <Written>{item.thread.title}</Written>
      </Chip>
    </span>
    {item.pinnedUntil && (
      <span className={styles.narrowOnly}>
        <PinnedChip />
      </span>
    )}
    <StateLine item={item} />
  </Row>
)
