import { useList, useRead } from '../../../kernel/web/data.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { Reach } from '../contract-items.ts'
import styles from './reach-panel.module.css'
import { type NewsTexts, useNewsTexts } from './texts.ts'

const kinds = ['staff', 'guardians', 'pupils'] as const
type Kind = (typeof kinds)[number]
type Line = Reach['items'][number]
type Numbers = Pick<Line, Kind>

/** « Remise à 8 membres de l’équipe · lue par 5 ». */
const Sentence = ({ kind, numbers }: { kind: Kind; numbers: Numbers }) => {
  const t = useNewsTexts()
  const { sent, seen } = numbers[kind]
  const words = [t.sentTo(t.reached[kind](sent)), ...(seen === null ? [] : [t.seenBy(seen)])].join(' · ')
  return (
    <div className={styles.sentence}>
      <Text size="s">{words}</Text>
      {seen !== null && <ProgressBar label={words} done={seen} total={sent} isBare />}
    </div>
  )
}

const Sentences = ({ numbers }: { numbers: Numbers }) => (
  <Stack gap={3}>
    {kinds
      .filter(kind => numbers[kind].sent > 0)
      .map(kind => (
        <Sentence key={kind} kind={kind} numbers={numbers} />
      ))}
  </Stack>
)

const columnsFor = (total: Numbers, t: NewsTexts): Column<Line>[] => [
  { id: 'school', label: t.school, isName: true, cell: line => line.structure.name },
  ...kinds
    .filter(kind => total[kind].sent > 0)
    .map(kind => ({
      id: kind,
      label: t.reachColumns[kind],
      isNumber: true,
      cell: (line: Line) => t.sentSeen(line[kind].sent, line[kind].seen),
    })),
]

const BySchool = ({ itemId, total }: { itemId: string; total: Numbers }) => {
  const t = useNewsTexts()
  const list = useList<typeof newsContract.readReach, Line>(newsContract.readReach, { itemId, query: {} })
  if (list.items.length < 2) return null
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t.schoolBySchool}</summary>
      <Stack gap={3}>
        <Table
          caption={t.bySchool}
          columns={columnsFor(total, t)}
          rows={list.items}
          rowId={line => line.structure.id}
          rowName={line => line.structure.name}
        />
        {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
      </Stack>
    </details>
  )
}

/** Whether a number is kept back, which deserves a word. */
const isHidden = (reach: Reach | undefined): boolean =>
  (reach ? [...(reach.total ? [reach.total] : []), ...reach.items] : []).some(line =>
    kinds.some(kind => line[kind].sent > 0 && line[kind].seen === null),
  )

/** How many people it reached and how many opened it (row B7): in all and by school, or own school for a head. */
export const ReachPanel = ({ itemId }: { itemId: string }) => {
  const t = useNewsTexts()
  const { data, isError } = useRead(newsContract.readReach, { itemId, query: {} })
  if (isError) return null
  return (
    <Card as="section" aria-label={t.reach}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.reach}
        </Title>
        {!data && <Skeleton lines={2} />}
        {data?.total ? (
          <>
            <Sentences numbers={data.total} />
            <BySchool itemId={itemId} total={data.total} />
          </>
        ) : (
          data?.items.map(line => (
            <Stack key={line.structure.id} gap={2}>
              <Text isStrong>{line.structure.name}</Text>
              <Sentences numbers={line} />
            </Stack>
          ))
        )}
        <Text size="xs" isSoft>
          {isHidden(data) ? t.reachHidden : t.reachHelp}
        </Text>
      </Stack>
    </Card>
  )
}
