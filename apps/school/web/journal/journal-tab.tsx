import { useState } from 'react'
import FileCsv from '~icons/file-csv-bold'
import { useList } from '../../../../kernel/web/data.ts'
import { useTexts } from '../../../../kernel/web/i18n.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { LetterPicture } from '../../../../kernel/web/ui/pictures/letter-picture.tsx'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import { type JournalSubject, journalSubjects } from '../../contract/journal.ts'
import { schoolContract } from '../../contract.ts'
import { journalFr } from '../../journal/fr.ts'
import { sentenceOf } from '../../journal/sentence.ts'
import { Failed } from '../failed.tsx'
import { usePrint } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './journal-tab.module.css'

interface Filter {
  subject?: JournalSubject | undefined
  from?: string | undefined
  to?: string | undefined
}

const words = { fr: journalFr, en: () => import('../../journal/en.ts').then(module => module.journalEn) }

const Lines = ({ structureId, filter }: { structureId: string; filter: Filter }) => {
  const t = useSchoolTexts()
  const sentences = useTexts(words)
  const list = useList(schoolContract.listJournal, { structureId, query: filter })
  const isFiltered = Object.values(filter).some(Boolean)
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  if (list.items.length === 0)
    return (
      <EmptyState picture={LetterPicture} title={isFiltered ? t.access.journal.emptyFilter : t.access.journal.empty}>
        {isFiltered ? undefined : t.access.journal.emptyHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <Stack as="ol" gap={2}>
        {list.items.map(row => (
          <Card key={row.id} as="li" padding="s">
            <Text>{sentenceOf(sentences as typeof journalFr, row)}</Text>
            <Text size="s" isSoft>
              <Time value={row.at} format="moment" isCapital /> · {row.structure}
            </Text>
          </Card>
        ))}
      </Stack>
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** What was done here and below, by whom, newest first (row H16). */
export const JournalTab = ({ structureId }: { structureId: string }) => {
  const t = useSchoolTexts()
  const [filter, setFilter] = useState<Filter>({})
  const { print } = usePrint()
  const set = (change: Filter) => setFilter({ ...filter, ...change })
  return (
    <Stack gap={4}>
      <Text isSoft>{t.access.journal.help}</Text>
      <Row justify="between" align="end">
        <div className={styles.filters}>
          <Select
            label={t.access.journal.subject}
            value={filter.subject ?? ''}
            onChange={subject => set({ subject: subject || undefined })}
            placeholder={t.access.journal.anySubject}
            options={journalSubjects.map(value => ({ value, label: t.access.journal.subjects[value] }))}
          />
          <TextField
            label={t.access.journal.from}
            type="date"
            value={filter.from ?? ''}
            onChange={from => set({ from: from || undefined })}
          />
          <TextField
            label={t.access.journal.to}
            type="date"
            value={filter.to ?? ''}
            onChange={to => set({ to: to || undefined })}
          />
        </div>
        <Button
          kind="outline"
          icon={FileCsv}
          onPress={() => void print(schoolContract.exportJournal, { structureId, query: filter })}
        >
          {t.access.journal.csv}
        </Button>
      </Row>
      <Lines structureId={structureId} filter={filter} />
    </Stack>
  )
}
