import Down from '~icons/arrow-down-bold'
import Up from '~icons/arrow-up-bold'
import Back from '~icons/pencil-simple-bold'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { announce } from '../../../kernel/web/ui/announce.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { ItemCard } from '../contract-items.ts'
import type { Plan, SeriesPage } from '../contract-series.ts'
import { AheadLines } from './ahead.tsx'
import { EpisodeMarks } from './episode-marks.tsx'
import styles from './series.module.css'
import { useNewsTexts } from './texts.ts'
import { itemReads } from './use-item-write.ts'
import { arrowsOf, buttonId, useKeptFocus, type Way } from './use-kept-focus.ts'
import { seriesReads } from './use-series-acts.ts'

const refreshed = [...seriesReads, ...itemReads]

/** One earlier, or one later: the dates stay, two episodes change places. */
const useMoving = (seriesId: string, scheduled: readonly ItemCard[]) => {
  const t = useNewsTexts().series
  const toast = useToast()
  const reordering = useWrite(newsContract.reorderPlan, refreshed)
  const focused = useKeptFocus(scheduled.map(({ id }) => id).join())
  return (from: number, way: Way) => {
    const to = way === 'earlier' ? from - 1 : from + 1
    const ids = scheduled.map(({ id }) => id)
    const [moved] = ids.splice(from, 1)
    if (!moved || to < 0 || to > ids.length) return
    ids.splice(to, 0, moved)
    focused.current = arrowsOf(way, moved)
    reordering.mutate(
      { seriesId, body: { itemIds: ids } },
      {
        onSuccess: () => announce(t.done.moved(scheduled[from]?.title ?? '', to + 1)),
        onError: error => toast({ kind: 'error', text: error.message }),
      },
    )
  }
}

const usePlanning = () => {
  const t = useNewsTexts().series
  const toast = useToast()
  const scheduling = useWrite(newsContract.scheduleEpisode, refreshed)
  const unpublishing = useWrite(newsContract.unpublishItem, refreshed)
  const failed = (error: Error) => toast({ kind: 'error', text: error.message })
  const unplan = (itemId: string) =>
    unpublishing.mutate({ itemId }, { onSuccess: () => toast({ text: t.done.backToDraft }), onError: failed })
  const plan = (itemId: string) =>
    scheduling.mutate(
      { itemId },
      { onSuccess: () => toast({ text: t.done.planned, undo: () => unplan(itemId) }), onError: failed },
    )
  return { plan, unplan, isPending: scheduling.isPending }
}

const Scheduled = ({ series, items }: { series: SeriesPage; items: readonly ItemCard[] }) => {
  const t = useNewsTexts().series
  const move = useMoving(series.id, items)
  const { unplan } = usePlanning()
  return (
    <RuledList as="ol">
      {items.map((item, index) => (
        <RuledLine key={item.id}>
          <RuledWords>
            <Text size="s" isStrong as="div">
              {item.publishedAt && <Time value={item.publishedAt} format="moment" isCapital />}
            </Text>
            <Link kind="plain" href={`/${item.id}`}>
              <Written>{item.title}</Written>
            </Link>
            <EpisodeMarks item={item} />
          </RuledWords>
          <div className={styles.tools}>
            <IconButton
              id={buttonId('earlier', item.id)}
              label={t.earlier(item.title)}
              icon={Up}
              isDisabled={index === 0}
              onPress={() => move(index, 'earlier')}
              tooltip="none"
            />
            <IconButton
              id={buttonId('later', item.id)}
              label={t.later(item.title)}
              icon={Down}
              isDisabled={index === items.length - 1}
              onPress={() => move(index, 'later')}
              tooltip="none"
            />
            <IconButton
              label={`${t.backToDraft} : ${item.title}`}
              icon={Back}
              onPress={() => unplan(item.id)}
              tooltip="none"
            />
          </div>
        </RuledLine>
      ))}
    </RuledList>
  )
}

const Drafts = ({ items }: { items: readonly ItemCard[] }) => {
  const all = useNewsTexts()
  const t = all.series
  const { plan, isPending } = usePlanning()
  return (
    <Stack gap={2}>
      <Title level={3} size="s">
        {t.drafts}
      </Title>
      <RuledList>
        {items.map(item => (
          <RuledLine key={item.id}>
            <RuledWords>
              <Link kind="plain" href={`/${item.id}/modifier`}>
                {item.title || all.noTitle}
              </Link>
              <EpisodeMarks item={item} />
            </RuledWords>
            <Button
              kind="outline"
              size="s"
              onPress={() => plan(item.id)}
              isPending={isPending}
              aria-label={t.planTitle(item.title || all.noTitle)}
            >
              {t.plan}
            </Button>
          </RuledLine>
        ))}
      </RuledList>
    </Stack>
  )
}

const NextFree = ({ plan }: { plan: Plan }) => {
  const t = useNewsTexts().series
  return (
    <Text size="s" isSoft>
      {plan.nextFree ? (
        <>
          {t.nextFree} <Time value={plan.nextFree} format="moment" />
        </>
      ) : (
        t.yearFull
      )}
    </Text>
  )
}

/** What is to come, for who runs the series: in its order, which changes with two arrows. */
export const SeriesPlan = ({ series }: { series: SeriesPage }) => {
  const t = useNewsTexts().series
  const { data } = useRead(newsContract.readPlan, { seriesId: series.id })
  return (
    <Card as="section" aria-label={t.toCome}>
      <Stack gap={4}>
        <Row justify="between" align="baseline" gap={2}>
          <Title level={2} size="s">
            {t.toCome}
          </Title>
          <Text size="s" isSoft>
            {t.toComeHelp}
          </Text>
        </Row>
        {!data && <Skeleton lines={3} />}
        {data && data.scheduled.length === 0 && <Text isSoft>{t.nothingPlanned}</Text>}
        {data && data.scheduled.length > 0 && <Scheduled series={series} items={data.scheduled} />}
        {data && !series.endedAt && (
          <Stack gap={1}>
            <NextFree plan={data} />
            <AheadLines ahead={data.ahead} timeZone={series.timeZone} choice={series.holidays} />
          </Stack>
        )}
        {data && data.drafts.length > 0 && <Drafts items={data.drafts} />}
      </Stack>
    </Card>
  )
}
