import Megaphone from '~icons/megaphone-fill'
import { imageSrc } from '../../../kernel/web/editor/rich-text-view.tsx'
import { useWrittenLang, Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Gommette } from '../../../kernel/web/ui/gommette.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemCard } from '../contract-items.ts'
import { newsManifest } from '../manifest.ts'
import styles from './pupil-news.module.css'

/** A card for a child: the picture first, no number anywhere. */
export const PupilCard = ({ item }: { item: ItemCard }) => {
  const { author, structure, thread, image } = item
  const lang = useWrittenLang()
  return (
    <Card as="li" isPressable className={styles.card}>
      {image ? (
        <img
          className={styles.image}
          src={imageSrc(image.file, 640)}
          alt={image.alt}
          lang={lang}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <div className={styles.words} data-colour={thread.colour}>
          <Gommette shape={newsManifest.gommette.shape} colour={thread.colour} icon={Megaphone} size={44} />
          <p className={styles.excerpt} data-to-read="">
            <Written>{item.excerpt}</Written>
          </p>
        </div>
      )}
      <Title level={2} size="m" data-to-read="">
        <Link kind="plain" isStretched href={`/${item.id}`}>
          <Written>{item.title}</Written>
        </Link>
      </Title>
      <div className={styles.foot}>
        <Byline
          name={author?.name ?? structure.name}
          src={author ? avatarSrc(author.avatar) : undefined}
          size="s"
          meta={item.publishedAt && <Time value={item.publishedAt} />}
        />
        <span className={styles.listen}>
          <ListenButton text={`${item.title}. ${item.excerpt}`} kind="soft" size="l" />
        </span>
      </div>
    </Card>
  )
}
