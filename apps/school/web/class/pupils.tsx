import { useState } from 'react'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { type Column, Table } from '../../../../kernel/web/ui/table.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Guardian, Pupil, SchoolClass } from '../../contract/classes.ts'
import { PersonCell } from '../person-cell.tsx'
import type { Printing } from '../print/use-print.tsx'
import { StateChip } from '../state-chip.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import styles from './pupils.module.css'
import { SelectionBar } from './selection-bar.tsx'

/** What is usual (has come) goes without saying. */
const GuardianLine = ({ guardian }: { guardian: Guardian }) => {
  const t = useSchoolTexts()
  const state = guardian.state === 'active' ? undefined : t.states[guardian.state]
  const about = guardian.isRestricted ? t.class.guardians.restricted : state
  return (
    <li className={styles.guardian}>
      <span>{guardian.name}</span>
      {about && (
        <Text as="span" size="s" isSoft>
          {about}
        </Text>
      )}
    </li>
  )
}

/** Under the name: other groups; on a phone, where the columns are away, what is unusual of the account. */
const About = ({ pupil }: { pupil: Pupil }) => {
  const t = useSchoolTexts()
  return (
    <>
      {pupil.others.join(', ')}
      {pupil.state !== 'active' && (
        <span className={styles.onPhone}>
          <StateChip state={pupil.state} />
        </span>
      )}
      {pupil.guardians.length === 0 && <span className={styles.onPhone}>{t.class.noGuardian}</span>}
    </>
  )
}

const columnsOf = (t: SchoolTexts, { id: classId, pupils }: SchoolClass): Column<Pupil>[] => [
  {
    id: 'name',
    label: t.class.columns.pupil,
    isName: true,
    cell: pupil => (
      <PersonCell name={pupil.name} avatar={pupil.avatar} meta={<About pupil={pupil} />}>
        <Link href={`/classes/${classId}/eleves/${pupil.id}`} kind="plain">
          {pupil.name}
        </Link>
      </PersonCell>
    ),
  },
  ...(new Set(pupils.map(({ level }) => level)).size > 1
    ? [{ id: 'level', label: t.class.columns.level, cell: (pupil: Pupil) => pupil.level ?? '–' }]
    : []),
  {
    id: 'state',
    label: t.class.columns.state,
    isHiddenOnPhone: true,
    cell: pupil => <StateChip state={pupil.state} />,
  },
  {
    id: 'guardians',
    label: t.class.columns.guardians,
    cell: pupil =>
      pupil.guardians.length > 0 ? (
        <ul className={styles.guardians}>
          {pupil.guardians.map(guardian => (
            <GuardianLine key={guardian.id} guardian={guardian} />
          ))}
        </ul>
      ) : (
        <Text as="span" size="s" isSoft>
          {t.class.noGuardian}
        </Text>
      ),
  },
]

/** The register: each line opens a pupil, ticking some offers what may be done for them together. */
export const Pupils = ({ schoolClass, print }: { schoolClass: SchoolClass; print: Printing['print'] }) => {
  const t = useSchoolTexts()
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const chosen = schoolClass.pupils.filter(pupil => selection.has(pupil.id))
  return (
    <>
      <Table
        caption={t.class.pupils}
        columns={columnsOf(t, schoolClass)}
        rows={schoolClass.pupils}
        rowId={pupil => pupil.id}
        rowName={pupil => pupil.name}
        selection={selection}
        onSelect={setSelection}
      />
      {chosen.length > 0 && (
        <SelectionBar schoolClass={schoolClass} chosen={chosen} print={print} onClear={() => setSelection(new Set())} />
      )}
    </>
  )
}
