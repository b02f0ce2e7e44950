import { useState } from 'react'
import Lists from '~icons/list-bullets-bold'
import { useListsTexts } from '../../../kernel/web/lists/texts.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { ClassList } from './class-list.tsx'
import { placesNear } from './near-places.ts'
import { type Filter, filtersFor } from './people-filter.ts'
import { PeopleList } from './people-list.tsx'
import { Signatures } from './signatures.tsx'
import { useDirectoryTexts } from './texts.ts'
import { useSlow } from './use-slow.ts'

/** Search, filters, classes: where an adult finds somebody. */
export const PeoplePage = () => {
  const t = useDirectoryTexts()
  const lists = useListsTexts()
  const { structure, structures } = usePlace()
  const me = useMe()
  const [q, setQ] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const slowQ = useSlow(q)
  const showAll = () => {
    setQ('')
    setFilter('all')
  }
  const structureId = structure?.structureId
  const near = placesNear(me, structure ? [structure] : structures)
  return (
    <Page
      title={t.title}
      actions={
        <LinkButton kind="soft" icon={Lists} href="/listes">
          {lists.title}
        </LinkButton>
      }
    >
      <Stack gap={5}>
        <SearchField label={t.search} placeholder={t.searchHint} value={q} onChange={setQ} isLandmark />
        <SegmentedControl
          label={t.who}
          value={filter}
          onChange={setFilter}
          options={filtersFor(me).map(value => ({ value, label: t.filters[value] }))}
        />
        {!q && filter === 'all' && <ClassList structureId={structureId} />}
        {!q && filter === 'all' && <Signatures places={near} />}
        <Stack as="section" gap={3}>
          <Title level={2}>{t.people}</Title>
          <PeopleList q={slowQ} filter={filter} structureId={structureId} onShowAll={showAll} />
        </Stack>
      </Stack>
    </Page>
  )
}
