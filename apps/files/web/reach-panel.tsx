import { useState } from 'react'
import { useList, useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { documentsContract } from '../contract.ts'
import type { Reach, ReaderKind } from '../contract-documents.ts'
import styles from './reach-panel.module.css'
import { type FilesTexts, useFilesTexts } from './texts.ts'

type Line = Reach['items'][number]
type Numbers = Pick<Line, 'staff' | 'guardians'>

const numbersOf = (numbers: Numbers, kind: ReaderKind) => (kind === 'guardians' ? numbers.guardians : numbers.staff)

/** « Lu par 41 directions sur 59 ». */
const Sentence = ({ kind, numbers }: { kind: ReaderKind; numbers: Numbers }) => {
  const t = useFilesTexts()
  const { sent, read } = numbersOf(numbers, kind)
  if (read === null) return <Text>{t.sentTo[kind](sent)}</Text>
  const words = t.readBy[kind](read, sent)
  return (
    <Stack gap={1}>
      <Text isStrong>{words}</Text>
      <ProgressBar label={words} done={read} total={sent} colour="green" isBare />
    </Stack>
  )
}

const columnsFor = (kinds: readonly ReaderKind[], t: FilesTexts): Column<Line>[] => [
  { id: 'school', label: t.school, isName: true, cell: line => <Written>{line.structure.name}</Written> },
  ...kinds.map(kind => ({
    id: kind,
    label: t.reachColumns[kind],
    isNumber: true,
    cell: (line: Line) => {
      const { sent, read } = numbersOf(line, kind)
      return t.readOf(read, sent)
    },
  })),
]

/** One head a school: its name says enough. */
const Schools = ({ lines, isMixed }: { lines: readonly Line[]; isMixed: boolean }) => {
  const t = useFilesTexts()
  return (
    <ul className={styles.schools} aria-label={t.bySchool}>
      {lines.map(({ structure, staff }) => (
        <li key={structure.id}>
          <Written>{structure.name}</Written>
          {isMixed && <span className={styles.state}>{staff.read ? t.hasRead : t.hasNotRead}</span>}
        </li>
      ))}
    </ul>
  )
}

const BySchool = ({ documentId, kinds }: { documentId: string; kinds: readonly ReaderKind[] }) => {
  const t = useFilesTexts()
  const [onlyUnread, setOnlyUnread] = useState(kinds.includes('heads'))
  const list = useList<typeof documentsContract.readReach, Line>(documentsContract.readReach, {
    documentId,
    query: { ...(onlyUnread && { unread: true }) },
  })
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t.bySchool}</summary>
      <Stack gap={3}>
        <Switch isOn={onlyUnread} onChange={setOnlyUnread}>
          {t.onlyUnread}
        </Switch>
        {list.items.length === 0 ? (
          <Text isSoft>{list.isPending ? '…' : t.allRead}</Text>
        ) : kinds.includes('heads') ? (
          <Schools lines={list.items} isMixed={!onlyUnread} />
        ) : (
          <Table
            caption={t.bySchool}
            columns={columnsFor(kinds, t)}
            rows={list.items}
            rowId={line => line.structure.id}
            rowName={line => line.structure.name}
          />
        )}
        {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
      </Stack>
    </details>
  )
}

/** How many people it is for and how many opened it, in all and by school. */
export const ReachPanel = ({ documentId }: { documentId: string }) => {
  const t = useFilesTexts()
  const { data, isError } = useRead(documentsContract.readReach, { documentId, query: {} })
  if (isError) return null
  const isHidden = data?.items.some(({ guardians }) => guardians.sent > 0 && guardians.read === null)
  return (
    <Card as="section" aria-label={t.reach}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.reach}
        </Title>
        {data ? (
          data.kinds.map(kind => <Sentence key={kind} kind={kind} numbers={data.total} />)
        ) : (
          <Skeleton lines={2} />
        )}
        {data && data.items.length > 1 && <BySchool documentId={documentId} kinds={data.kinds} />}
        <Text size="xs" isSoft>
          {isHidden ? t.reachHidden : t.reachHelp}
        </Text>
      </Stack>
    </Card>
  )
}
