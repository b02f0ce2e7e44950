import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useList } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { FolderPicture } from '../../../../kernel/web/ui/pictures/folder-picture.tsx'
import { SearchPicture } from '../../../../kernel/web/ui/pictures/search-picture.tsx'
import { SearchField } from '../../../../kernel/web/ui/search-field.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { Structure, StructureRow } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import { useSlow } from '../use-slow.ts'
import { StructureForm } from './structure-form.tsx'

const columnsOf = (t: SchoolTexts): Column<StructureRow>[] => {
  const came = ({ people, never }: StructureRow['figures']['staff']) =>
    people === 0 ? '–' : t.structure.came(people - never, people)
  return [
    {
      id: 'name',
      label: t.structure.name,
      isName: true,
      cell: row => (
        <div>
          <Link href={`/structures/${row.id}`} kind="plain">
            {row.name}
          </Link>
          {row.closedAt && <Chip colour="red">{t.structure.closed}</Chip>}
          <Text size="s" isSoft>
            {[row.kind === 'school' ? null : t.structureKinds[row.kind], row.town].filter(Boolean).join(' · ')}
          </Text>
        </div>
      ),
    },
    {
      id: 'pupils',
      label: t.structure.columns.pupils,
      isNumber: true,
      cell: row => t.structure.number(row.figures.pupils.people),
    },
    { id: 'guardians', label: t.structure.columns.guardians, isNumber: true, cell: row => came(row.figures.guardians) },
    { id: 'staff', label: t.structure.columns.staff, isNumber: true, cell: row => came(row.figures.staff) },
  ]
}

const Rows = ({ structure, q }: { structure: Structure; q: string }) => {
  const t = useSchoolTexts()
  const list = useList(schoolContract.listStructures, { structureId: structure.id, query: { q: q || undefined } })
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  if (list.items.length === 0)
    return (
      <EmptyState
        picture={q ? SearchPicture : FolderPicture}
        title={q ? t.structure.noSchoolFound : t.structure.noStructure}
        level={3}
      >
        {q ? undefined : t.structure.noStructureHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <Table
        caption={t.structure.structures}
        columns={columnsOf(t)}
        rows={list.items}
        rowId={row => row.id}
        rowName={row => row.name}
      />
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** What stands below: the schools of a circonscription, with how far each has come. */
export const StructuresTable = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const [q, setQ] = useState('')
  const [isMaking, setMaking] = useState(false)
  const slow = useSlow(q)
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{structure.kind === 'constituency' ? t.structure.schools : t.structure.structures}</Title>
        {structure.my.can.createStructure && (
          <Button kind="soft" icon={Plus} onPress={() => setMaking(true)}>
            {t.structure.create}
          </Button>
        )}
      </Row>
      {(structure.hasStructures || q) && <SearchField label={t.structure.findSchool} value={q} onChange={setQ} />}
      <Rows structure={structure} q={slow} />
      <StructureForm parent={structure} isOpen={isMaking} onClose={() => setMaking(false)} />
    </Stack>
  )
}
