import { useState } from 'react'
import Plus from '~icons/user-plus-bold'
import { useList } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SearchField } from '../../../../kernel/web/ui/search-field.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useSlow } from '../use-slow.ts'
import { RoleForm } from './role-form.tsx'
import { StaffTable } from './staff-table.tsx'

const Rows = ({ structure, q, onAdd }: { structure: Structure; q: string; onAdd: () => void }) => {
  const t = useSchoolTexts()
  const list = useList(schoolContract.listStaff, { structureId: structure.id, query: { q: q || undefined } })
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  if (list.items.length === 0)
    return (
      <EmptyState
        picture={PeoplePicture}
        title={q ? t.nobodyFound : t.structure.noStaff}
        action={!q && structure.my.can.addRole && <Button onPress={onAdd}>{t.structure.addRole}</Button>}
      >
        {q ? undefined : t.structure.noStaffHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <StaffTable structure={structure} rows={list.items} />
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** Who works here, one line per role; those who run the structure also see how far each account is. */
export const StaffTab = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const [q, setQ] = useState('')
  const [isAdding, setAdding] = useState(false)
  const slow = useSlow(q)
  return (
    <Stack gap={4}>
      <Text isSoft>{t.structure.staffHelp}</Text>
      <Row justify="between">
        <SearchField label={t.search} value={q} onChange={setQ} />
        {structure.my.can.addRole && (
          <Button kind="soft" icon={Plus} onPress={() => setAdding(true)}>
            {t.structure.addRole}
          </Button>
        )}
      </Row>
      <Rows structure={structure} q={slow} onAdd={() => setAdding(true)} />
      {isAdding && <RoleForm structure={structure} onClose={() => setAdding(false)} />}
    </Stack>
  )
}
