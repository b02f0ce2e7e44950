import type { ReactNode } from 'react'
import { Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc, structureAvatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemCard } from '../contract-items.ts'
import styles from './item-byline.module.css'
import { PinnedChip } from './pinned-chip.tsx'
import { useNewsTexts } from './texts.ts'

const Meta = ({ item }: { item: ItemCard }) => {
  const t = useNewsTexts()
  const { author, structure } = item
  const place = author ? (author.title ?? author.place ?? structure.name) : null
  // A school that signs in its own threads is not named twice.
  const quality = place === author?.name ? null : place
  // The marks say when it will appear, in full.
  if (item.state === 'scheduled') return quality
  return (
    <>
      {quality && `${quality} · `}
      <span className={styles.when}>
        <Time value={item.publishedAt ?? item.updatedAt} />
        {item.editedAt && ` · ${t.edited}`}
      </span>
    </>
  )
}

/** Who, in which capacity, when, in which thread; on a phone the chips go with the marks (`ItemMarks`). */
export const ItemByline = ({ item, menu }: { item: ItemCard; menu?: ReactNode }) => {
  const t = useNewsTexts()
  const { author, structure, thread, writtenBy } = item
  const name = author?.name ?? structure.name
  return (
    <div className={styles.byline}>
      <Byline
        name={name}
        src={author ? avatarSrc(author.avatar) : structureAvatarSrc(structure.id)}
        meta={<Meta item={item} />}
        aside={
          <Row gap={1} wrap={false}>
            <span className={styles.chips}>
              {item.pinnedUntil && (
                <span className={styles.wideOnly}>
                  <PinnedChip />
                </span>
              )}
              <Chip colour={thread.colour}>
                <Written>{thread.title}</Written>
              </Chip>
            </span>
            {menu && <span className={styles.menu}>{menu}</span>}
          </Row>
        }
      >
        {writtenBy && (
          <>
            {name} <span className={styles.writer}>({t.writtenBy(writtenBy)})</span>
          </>
        )}
      </Byline>
    </div>
  )
}
