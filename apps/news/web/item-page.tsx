import { useEffect } from 'react'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { plainText } from '../../../kernel/contract/rich-text.ts'
import { call, ProblemError } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { audienceWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage as Item } from '../contract-items.ts'
import { Comments } from './comments.tsx'
import styles from './item.module.css'
import { ItemActions } from './item-actions.tsx'
import { ItemByline } from './item-byline.tsx'
import { ReachTable } from './reach-table.tsx'
import { Reactions } from './reactions.tsx'
import { useNewsTexts } from './texts.ts'

/** Opening it counts, by school and never by name; what is not published yet is not « seen ». */
const useSeen = (item: Item | undefined) => {
  const id = item?.state === 'published' && !item.seen ? item.id : null
  useEffect(() => {
    if (id) call(newsContract.noteSeen, { itemId: id }).catch(() => {})
  }, [id])
}

const Whole = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const words = useShareTexts()
  const isPupil = useMe().face === 'pupil'
  const body = item.body as RichText
  return (
    <Card padding="l" as="article">
      <Stack gap={4}>
        <ItemByline item={item} />
        <div className={styles.body}>
          <RichTextView text={body} isBig={isPupil} />
        </div>
        <Row gap={3} wrap justify="between" className={styles.noPrint}>
          <ListenButton text={`${item.title}. ${plainText(body)}`} kind="soft" />
          {item.state === 'published' && <Reactions item={item} />}
        </Row>
        {!isPupil && (
          <Text size="s" isSoft>
            {audienceWords(item.audience, words)}
            {item.state === 'scheduled' && item.publishedAt && (
              <>
                {' '}
                · {t.appears} <Time value={item.publishedAt} format="moment" />
              </>
            )}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** An item in full, with what may be done about it. */
export const ItemPage = ({ itemId }: { itemId: string }) => {
  const t = useNewsTexts()
  const { data, error, refetch } = useRead(newsContract.readItem, { itemId })
  useSeen(data)
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />
  if (error)
    return (
      <Page title={t.title}>
        <Banner kind="error" title={t.failed} action={<Button onPress={() => refetch()}>{t.retry}</Button>} />
      </Page>
    )
  if (!data)
    return (
      <Page title={t.title}>
        <Skeleton lines={6} />
      </Page>
    )
  return (
    <Page
      title={data.title}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: data.title }]} />}
      actions={<ItemActions item={data} />}
    >
      <Stack gap={5}>
        <Whole item={data} />
        {data.my.can.readReach && data.state !== 'draft' && <ReachTable itemId={itemId} />}
        {data.commentsShown && <Comments item={data} />}
      </Stack>
    </Page>
  )
}
