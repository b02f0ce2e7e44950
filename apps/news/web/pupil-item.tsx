import Back from '~icons/arrow-left-bold'
import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { useWrittenLang } from '../../../kernel/web/i18n.ts'
import { ReportButton } from '../../../kernel/web/moderation/report-button.tsx'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Columns, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemPage } from '../contract-items.ts'
import { Comments } from './comments.tsx'
import styles from './pupil-news.module.css'
import { Reactions } from './reactions.tsx'
import { useNewsTexts } from './texts.ts'

/** Stickers to put, beside the story where there is room. */
const YourWord = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  return (
    <Card as="section">
      <Stack gap={4}>
        <Title level={2} size="m">
          {t.pupil.yourWord}
        </Title>
        <Reactions item={item} />
      </Stack>
    </Card>
  )
}

/** An item for a child: big words, a voice that reads them, stickers to put. */
export const PupilItem = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const { author, structure } = item
  const body = item.body as RichText
  return (
    <Page
      title={item.title}
      heading={
        <span data-to-read="" lang={useWrittenLang()}>
          {item.title}
        </span>
      }
      size="xl"
      above={
        <div>
          <LinkButton href="/" kind="quiet" size="l" icon={Back}>
            {t.pupil.back}
          </LinkButton>
        </div>
      }
      actions={<ListenButton text={`${item.title}. ${plainText(body)}`} kind="primary" size="l" />}
    >
      <Columns aside={<YourWord item={item} />} asideLabel={t.pupil.yourWord}>
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
        {item.commentsShown && <Comments item={item} />}
        <div>
          <ReportButton resourceId={item.id} />
        </div>
      </Columns>
    </Page>
  )
}
