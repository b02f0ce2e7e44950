import { imageSrc } from '../../../kernel/web/editor/rich-text-view.tsx'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemCard } from '../contract-items.ts'
import styles from './pupil-news.module.css'

/** A card for a child: the picture first, no number anywhere. */
export const PupilCard = ({ item }: { item: ItemCard }) => {
  const { author, structure, image } = item
  return (
    <Card as="li" isPressable className={styles.card}>
      {image && (
        <img className={styles.image} src={imageSrc(image.file, 640)} alt={image.alt} loading="lazy" decoding="async" />
      )}
      <Title level={2} size="m">
        <Link kind="plain" isStretched href={`/${item.id}`}>
          {item.title}
        </Link>
      </Title>
      {!image && (
        <Text lines={3} className={styles.excerpt}>
          {item.excerpt}
        </Text>
      )}
      <div className={styles.foot}>
        <Byline
          name={author?.name ?? structure.name}
          src={author ? avatarSrc(author.avatar) : undefined}
          size="s"
          meta={item.publishedAt && <Time value={item.publishedAt} />}
        />
        <span className={styles.listen}>
          <ListenButton text={`${item.title}. ${item.excerpt}`} lang={useLocale()} kind="soft" />
        </span>
      </div>
    </Card>
  )
}
