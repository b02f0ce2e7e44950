import { useSearchParams } from 'wouter'
import Back from '~icons/arrow-left-bold'
import Next from '~icons/arrow-right-bold'
import { useList } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { NewsPicture } from '../../../kernel/web/ui/pictures/news-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import { PupilCard } from './pupil-card.tsx'
import styles from './pupil-news.module.css'
import { useNewsTexts } from './texts.ts'

/** A page a child sees to its end; « la suite » is asked for. */
const perPage = 8

/** Pages already read stay at hand: going back asks nothing. */
const usePages = () => {
  const [params, setParams] = useSearchParams()
  const list = useList(newsContract.listItems, { query: { limit: perPage } })
  const page = Math.max(1, Number(params.get('page') ?? 1) || 1)
  const items = list.items.slice((page - 1) * perPage, page * perPage)
  const hasNext = list.items.length > page * perPage || Boolean(list.hasNextPage)
  const turnTo = async (n: number) => {
    if (list.items.length <= (n - 1) * perPage && list.hasNextPage) await list.fetchNextPage()
    setParams(n > 1 ? { page: String(n) } : {})
    window.scrollTo(0, 0)
  }
  return { list, items, page, hasNext, turnTo }
}

const Turning = ({ page, hasNext, isPending, onTurn }: TurningProps) => {
  const t = useNewsTexts()
  if (page === 1 && !hasNext) return null
  return (
    <Row as="nav" justify="center" gap={4} aria-label={t.pupil.page(page)}>
      {page > 1 && (
        <Button kind="outline" size="l" icon={Back} onPress={() => onTurn(page - 1)}>
          {t.pupil.previous}
        </Button>
      )}
      <Text as="span" isSoft>
        {t.pupil.page(page)}
      </Text>
      {hasNext && (
        <Button size="l" iconAfter={Next} onPress={() => onTurn(page + 1)} isPending={isPending}>
          {t.pupil.next}
        </Button>
      )}
    </Row>
  )
}

interface TurningProps {
  page: number
  hasNext: boolean
  isPending: boolean
  onTurn: (page: number) => void
}

/** Les nouvelles, for a child: pictures, few words, a voice, an end. */
export const PupilNews = () => {
  const t = useNewsTexts()
  const { list, items, page, hasNext, turnTo } = usePages()
  return (
    <Page title={t.pupilTitle} size="xl">
      {list.isPending && <SkeletonCards cards={3} />}
      {list.isError && (
        <Banner kind="error" action={<Button onPress={() => void list.refetch()}>{t.retry}</Button>}>
          {t.failed}
        </Banner>
      )}
      {list.isSuccess && items.length === 0 && <EmptyState picture={NewsPicture} title={t.pupil.empty} />}
      <Stack gap={5}>
        <ul className={styles.cards}>
          {items.map(item => (
            <PupilCard key={item.id} item={item} />
          ))}
        </ul>
        <Turning page={page} hasNext={hasNext} isPending={list.isFetchingNextPage} onTurn={n => void turnTo(n)} />
      </Stack>
    </Page>
  )
}
