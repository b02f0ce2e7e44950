import { useState } from 'react'
import Chat from '~icons/chat-circle-bold'
import Heart from '~icons/heart-bold'
import Group from '~icons/users-three-bold'
import { imageSrc } from '../../../kernel/web/editor/rich-text-view.tsx'
import { useWrittenLang, Written } from '../../../kernel/web/i18n.ts'
import { Card, CardFooter } from '../../../kernel/web/ui/card.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { ItemCard as Item } from '../contract-items.ts'
import { EpisodeMarks } from './episode-marks.tsx'
import { ItemByline } from './item-byline.tsx'
import styles from './item-card.module.css'
import { ItemDialog, type OpenedDialog } from './item-dialog.tsx'
import { ItemMarks } from './item-marks.tsx'
import { useItemMenu } from './item-menu.ts'
import { useNewsTexts } from './texts.ts'
import { useItemActs } from './use-item-acts.ts'
import { useWhoSees } from './who-sees.ts'

const Count = ({ icon: Icon, n, words }: { icon: Pictogram; n: number; words: string }) => (
  <span className={styles.count}>
    <Icon size="1.2em" />
    <span aria-hidden="true">{n}</span>
    <VisuallyHidden>{words}</VisuallyHidden>
  </span>
)

const Footer = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const words = useWhoSees(item.audience)
  // Before it is read there is nothing to count.
  const isRead = item.state === 'published' || item.state === 'expired'
  return (
    <CardFooter>
      <span className={styles.sees}>
        <Group size="1.2em" className={styles.icon ?? ''} />
        <VisuallyHidden>{t.whoSees} </VisuallyHidden>
        {words}
      </span>
      {isRead && (
        <span className={styles.counts}>
          {item.commentCount !== null && (
            <Count icon={Chat} n={item.commentCount} words={t.comments(item.commentCount)} />
          )}
          {item.reactionCount !== null && (
            <Count icon={Heart} n={item.reactionCount} words={t.reactionsCount(item.reactionCount)} />
          )}
        </span>
      )}
    </CardFooter>
  )
}

/** An item in a list of adults: who, what, whom it is for. */
export const ItemCard = ({ item, isTrashed }: { item: Item; isTrashed?: boolean }) => {
  const t = useNewsTexts()
  const [opened, setOpened] = useState<OpenedDialog>(null)
  const acts = useItemActs(item.id)
  const menu = useItemMenu(item, {
    isTrashed,
    acts,
    onPin: () => setOpened('pin'),
    onReport: () => setOpened('report'),
  })
  const title = item.title || t.noTitle
  const lang = useWrittenLang()
  const words = item.title ? <Written>{item.title}</Written> : title
  const isUnread = item.state === 'published' && !item.seen && !item.my.can.updateItem
  const isWriting = item.state === 'draft' && item.my.can.updateItem
  return (
    <Card as="article" isPressable={!isTrashed} className={styles.card}>
      <ItemByline
        item={item}
        menu={menu.length > 0 && <ActionsMenu label={t.actionsFor(title)} items={menu} size="s" />}
      />
      <ItemMarks item={item} />
      <Title level={2} size="m" className={styles.title}>
        {isUnread && (
          <span className={styles.dot}>
            <VisuallyHidden>{t.unread} : </VisuallyHidden>
          </span>
        )}
        {isTrashed ? (
          words
        ) : (
          <Link kind="plain" isStretched href={isWriting ? `/${item.id}/modifier` : `/${item.id}`}>
            {words}
          </Link>
        )}
      </Title>
      <EpisodeMarks item={item} />
      {item.excerpt && (
        <Text lines={3} lang={lang}>
          {item.excerpt}
        </Text>
      )}
      {item.image && (
        <img
          className={styles.image}
          src={imageSrc(item.image.file, 1280)}
          srcSet={`${imageSrc(item.image.file, 640)} 640w, ${imageSrc(item.image.file, 1280)} 1280w`}
          sizes="(max-width: 48rem) 100vw, 44rem"
          alt={item.image.alt}
          lang={lang}
          loading="lazy"
          decoding="async"
        />
      )}
      <Footer item={item} />
      <ItemDialog itemId={item.id} opened={opened} onClose={() => setOpened(null)} onPin={acts.pin} />
    </Card>
  )
}
