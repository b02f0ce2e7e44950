import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/contract/dates.ts'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../../kernel/web/ui/avatar.tsx'
import { VisuallyHidden } from '../../../../kernel/web/ui/visually-hidden.tsx'
import type { Duplicate, Record } from '../../contract/duplicates.ts'
import { StateChip } from '../state-chip.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import styles from './duplicates.module.css'

interface Fact {
  label: string
  /** Each record has its own: a difference there says nothing. */
  isOwn?: true
  /** What is compared. */
  value: (record: Record) => string
  /** What is shown, when it is more than the words compared. */
  cell?: (record: Record) => ReactNode
}

const useDay = () => {
  const locale = useLocale()
  return (day: string | null) => (day ? formatDay(new Date(`${day}T12:00:00Z`), { locale, hasWeekday: false }) : '')
}

const factsOf = (texts: SchoolTexts, day: (day: string | null) => string, isPupil: boolean): Fact[] => {
  const { duplicates: t } = texts
  return [
    { label: t.facts.birthDate, value: record => day(record.birthDate) },
    { label: t.facts.places, value: record => record.places.join(', ') },
    { label: isPupil ? t.facts.guardians : t.facts.children, value: record => record.family.join(', ') },
    { label: t.facts.email, value: record => record.email ?? '' },
    { label: t.facts.phone, value: record => record.phone ?? '' },
    { label: t.facts.login, isOwn: true, value: record => record.login },
    { label: t.facts.state, value: record => record.state, cell: record => <StateChip state={record.state} /> },
    {
      label: t.facts.origin,
      isOwn: true,
      value: record => `${record.isOfficial ? t.origins.official : t.origins.hand}, ${t.since(day(record.since))}`,
    },
  ]
}

const Line = ({ fact, records }: { fact: Fact; records: readonly Record[] }) => {
  const { duplicates: t } = useSchoolTexts()
  const values = records.map(fact.value)
  const differs = !fact.isOwn && values[0] !== values[1]
  return (
    <tr data-differs={differs}>
      <th scope="row">
        {fact.label}
        {differs && (
          <>
            <span aria-hidden className={styles.sign}>
              {' ≠'}
            </span>
            <VisuallyHidden> ({t.different})</VisuallyHidden>
          </>
        )}
      </th>
      {records.map((record, rank) => (
        <td key={record.id}>{fact.cell ? fact.cell(record) : values[rank] || t.nothing}</td>
      ))}
    </tr>
  )
}

/** What is known of each; what differs stands out, by a mark and not by its colour alone. */
export const CompareTable = ({ duplicate: { records } }: { duplicate: Duplicate }) => {
  const texts = useSchoolTexts()
  const { duplicates: t } = texts
  const facts = factsOf(texts, useDay(), records[0]?.isPupil ?? false)
  const isSaid = (fact: Fact) => records.some(record => fact.value(record) !== '')
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{t.tableCaption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t.fact}</VisuallyHidden>
          </th>
          {records.map(({ id, name, avatar }) => (
            <th key={id} scope="col">
              <span className={styles.face}>
                <Avatar name={name} src={avatarSrc(avatar)} size="m" />
                {name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.filter(isSaid).map(fact => (
          <Line key={fact.label} fact={fact} records={records} />
        ))}
      </tbody>
    </table>
  )
}
