import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { structuresOf } from '../../../kernel/web/shell/place.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { RuledList } from '../../../kernel/web/ui/ruled-list.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { byStructure } from './by-structure.ts'
import { ShelfForm } from './shelf-form.tsx'
import { ShelfLine, type ShelfLineProps } from './shelf-line.tsx'
import { ShelfSharing } from './shelf-sharing.tsx'
import { useFilesTexts } from './texts.ts'
import { useShelfActs } from './use-shelf-acts.ts'

const Shelves = ({ q, ...doing }: { q: string } & Pick<ShelfLineProps, 'onEdit' | 'onShare'>) => {
  const t = useFilesTexts()
  const acts = useShelfActs()
  const { data, isError, refetch } = useRead(documentsContract.listShelves, { query: { ...(q && { q }) } })
  if (isError) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  if (!data) return <SkeletonCards cards={2} />
  if (data.items.length === 0) return <EmptyState title={t.noShelfFound}>{q && t.noShelfFoundText}</EmptyState>
  return (
    <Stack gap={5}>
      {byStructure(data.items).map(({ id, name, shelves }) => (
        <Stack key={id} as="section" gap={3} aria-label={name}>
          <Title level={2} size="s">
            <Written>{name}</Written>
          </Title>
          <Card padding="s">
            <RuledList>
              {shelves.map((shelf, place) => (
                <ShelfLine key={shelf.id} {...doing} {...{ shelf, place, acts }} places={shelves.length} />
              ))}
            </RuledList>
          </Card>
        </Stack>
      ))}
      {data.more && <Text isSoft>{t.moreShelves}</Text>}
    </Stack>
  )
}

/** `/documents/rayons`: what is kept where, for whom, in which order. */
export const ShelvesPage = () => {
  const t = useFilesTexts()
  // A school for its head, a circonscription for its team. The server has the last word.
  const run = structuresOf(useMe()).filter(
    ({ level, kind }) =>
      kind !== 'municipality' && (level === 'manage' || (kind !== 'school' && level === 'contribute')),
  )
  const [q, setQ] = useState('')
  const [edited, setEdited] = useState<Shelf | 'new' | null>(null)
  const [shared, setShared] = useState<Shelf | null>(null)
  const finish = (shelf: Shelf) => {
    if (edited === 'new') setShared(shelf)
    setEdited(null)
  }
  return (
    <Page
      title={t.shelvesTitle}
      subtitle={t.shelvesText}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.shelvesTitle }]} />}
      actions={
        run.length > 0 && (
          <Button icon={Plus} onPress={() => setEdited('new')} aria-haspopup="dialog">
            {t.newShelf}
          </Button>
        )
      }
    >
      <Stack gap={5}>
        <SearchField label={t.searchShelves} value={q} onChange={setQ} />
        <Shelves q={q.trim()} onEdit={setEdited} onShare={setShared} />
      </Stack>
      {edited && (
        <ShelfForm
          shelf={edited === 'new' ? null : edited}
          structures={run}
          onClose={() => setEdited(null)}
          onSaved={finish}
        />
      )}
      {shared && <ShelfSharing shelf={shared} onClose={() => setShared(null)} />}
    </Page>
  )
}
