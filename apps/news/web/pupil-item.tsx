import Back from '~icons/arrow-left-bold'
import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemPage } from '../contract-items.ts'
import { Comments } from './comments.tsx'
import styles from './pupil-news.module.css'
import { Reactions } from './reactions.tsx'
import { useNewsTexts } from './texts.ts'

/** An item for a child: big words, a voice that reads them, stickers to put. */
export const PupilItem = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const { author, structure } = item
  const body = item.body as RichText
  return (
    <Page
      title={item.title}
      width="text"
      size="xl"
      above={
        <div>
          <LinkButton href="/" kind="quiet" size="l" icon={Back}>
            {t.pupil.back}
          </LinkButton>
        </div>
      }
      actions={<ListenButton text={`${item.title}. ${plainText(body)}`} lang={useLocale()} kind="primary" size="l" />}
    >
      <div className={styles.article}>
        <Card padding="l" as="article">
          <div className={styles.article}>
            <RichTextView text={body} isBig />
            <Byline
              name={author?.name ?? structure.name}
              src={author ? avatarSrc(author.avatar) : undefined}
              meta={item.publishedAt && <Time value={item.publishedAt} format="day" />}
            />
          </div>
        </Card>
        <Reactions item={item} />
        {item.commentsShown && <Comments item={item} />}
      </div>
    </Page>
  )
}
