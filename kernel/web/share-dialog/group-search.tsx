import { useDeferredValue, useId, useState } from 'react'
import { audienceContract, type GroupName } from '../../contract/api/audience.ts'
import { useRead } from '../data.ts'
import { Failed } from '../ui/failed.tsx'
import { Stack } from '../ui/layout.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { GroupToggles } from './group-toggles.tsx'
import { useShareTexts } from './texts.ts'

export interface GroupSearchProps {
  within?: string
  structureId?: string
  chosen: ReadonlySet<string>
  /** Already on screen above. */
  shown: ReadonlySet<string>
  /** Chosen groups: those found earlier stay visible whatever is typed next. */
  kept: readonly GroupName[]
  onToggle: (group: GroupName) => void
}

const foundAtMost = 12

/** A place nobody administers has no administrators to share with. */
const isHeld = ({ audience, people }: GroupName) => audience !== 'administrators' || people > 0

/** Finds a class, a school or a group by name among those one may choose. */
export const GroupSearch = ({ within, structureId, chosen, shown, kept, onToggle }: GroupSearchProps) => {
  const t = useShareTexts()
  const id = useId()
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const { data, isError, isPending, refetch } = useRead(
    audienceContract.findGroups,
    { query: { q: asked, within, structureId, limit: foundAtMost + 1 } },
    { enabled: asked.length > 0 },
  )
  const found = (data?.items ?? []).filter(group => isHeld(group) && !shown.has(group.id)).slice(0, foundAtMost)
  const others = kept.filter(group => !shown.has(group.id) && !found.some(({ id: known }) => known === group.id))
  return (
    <Stack gap={3}>
      <GroupToggles label={t.chosen} groups={others} chosen={chosen} onToggle={onToggle} />
      <SearchField label={t.search} placeholder={t.searchHint} value={q} onChange={setQ} name={`groups-${id}`} />
      <div aria-live="polite">
        {asked && isError && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
        {asked && isPending && <Skeleton lines={2} />}
        {asked && data && found.length === 0 && <Text isSoft>{t.noGroup}</Text>}
        <GroupToggles label={t.found} groups={found} chosen={chosen} onToggle={onToggle} />
        {asked && (data?.items.length ?? 0) > foundAtMost && (
          <Text size="s" isSoft>
            {t.more}
          </Text>
        )}
      </div>
    </Stack>
  )
}
