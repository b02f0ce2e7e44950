import Chat from '~icons/chat-circle-bold'
import Heart from '~icons/heart-bold'
import Pin from '~icons/push-pin-fill'
import Group from '~icons/users-three-bold'
import { imageSrc } from '../../../kernel/web/editor/rich-text-view.tsx'
import { audienceWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Card, CardFooter } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { ItemCard as Item } from '../contract-items.ts'
import styles from './item.module.css'
import { ItemByline } from './item-byline.tsx'
import { useNewsTexts } from './texts.ts'

const Counts = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  return (
    <Row gap={3} align="center">
      {item.commentCount !== null && (
        <span>
          <Chat size={18} /> {item.commentCount}
          <VisuallyHidden> {t.comments(item.commentCount)}</VisuallyHidden>
        </span>
      )}
      {item.reactionCount !== null && (
        <span>
          <Heart size={18} /> {item.reactionCount}
          <VisuallyHidden> {t.reactionsCount(item.reactionCount)}</VisuallyHidden>
        </span>
      )}
    </Row>
  )
}

const Footer = ({ item }: { item: Item }) => {
  const words = useShareTexts()
  return (
    <CardFooter>
      <Row justify="between" gap={3} wrap>
        <Text size="s" isSoft as="span">
          <Group size={18} /> {audienceWords(item.audience, words)}
        </Text>
        <Counts item={item} />
      </Row>
    </CardFooter>
  )
}

/** An item in the list; a pupil sees the words and the picture, no number. */
export const ItemCard = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const isPupil = useMe().face === 'pupil'
  const isPinned = item.pinnedUntil !== null && item.state === 'published'
  return (
    <Card as="article" isPressable>
      <ItemByline item={item} />
      <Row gap={2} wrap>
        {isPinned && (
          <Chip colour="yellow" icon={Pin}>
            {t.pinned}
          </Chip>
        )}
        {item.state !== 'published' && <Chip>{t.stateChips[item.state]}</Chip>}
      </Row>
      <Title level={2} size="m">
        <Link kind="plain" isStretched href={`/${item.id}`}>
          {item.title}
        </Link>
      </Title>
      {item.excerpt && (
        <Text lines={3} size={isPupil ? 'l' : 'm'}>
          {item.excerpt}
        </Text>
      )}
      {item.image && (
        <img
          className={styles.image}
          src={imageSrc(item.image.file, 640)}
          alt={item.image.alt}
          loading="lazy"
          decoding="async"
        />
      )}
      {isPupil ? <ListenButton text={`${item.title}. ${item.excerpt}`} kind="soft" /> : <Footer item={item} />}
    </Card>
  )
}
