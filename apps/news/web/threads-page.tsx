import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { structuresOf } from '../../../kernel/web/shell/place.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'
import { ThreadForm } from './thread-form.tsx'
import type { ThreadLineProps } from './thread-line.tsx'
import { ThreadLists } from './thread-lists.tsx'
import { ThreadSharing } from './thread-sharing.tsx'

interface ThreadsProps extends Pick<ThreadLineProps, 'onEdit' | 'onShare'> {
  q: string
  archived: boolean
}

const Threads = ({ q, archived, onEdit, onShare }: ThreadsProps) => {
  const t = useNewsTexts()
  const { data, isPending, isError, refetch } = useRead(newsContract.listThreads, {
    query: { ...(q && { q }), ...(archived && { archived }) },
  })
  if (isPending) return <SkeletonCards cards={3} />
  if (isError)
    return (
      <Banner kind="error" action={<Button onPress={() => void refetch()}>{t.retry}</Button>}>
        {t.failed}
      </Banner>
    )
  if (archived && !q && data.items.length === 0) return <Text isSoft>{t.noArchived}</Text>
  return (
    <Stack gap={5}>
      <ThreadLists threads={data.items} onEdit={onEdit} onShare={onShare} />
      {data.items.length === 0 && <EmptyState title={t.noThread}>{q && t.noThreadHelp}</EmptyState>}
      {data.more && <Text isSoft>{t.moreThreads}</Text>}
    </Stack>
  )
}

/** `/actualites/fils`: what I receive; for who runs them, their settings and who sees them. */
export const ThreadsPage = () => {
  const t = useNewsTexts()
  const managed = structuresOf(useMe()).filter(({ level, kind }) => level === 'manage' && kind !== 'municipality')
  const [q, setQ] = useState('')
  const [archived, setArchived] = useState(false)
  const [edited, setEdited] = useState<Thread | 'new' | null>(null)
  const [shared, setShared] = useState<Thread | null>(null)
  const finish = (thread: Thread) => {
    if (edited === 'new') setShared(thread)
    setEdited(null)
  }
  return (
    <Page
      title={t.threadsTitle}
      subtitle={t.threadsText}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.threadsTitle }]} />}
      actions={
        managed.length > 0 && (
          <Button icon={Plus} onPress={() => setEdited('new')} aria-haspopup="dialog">
            {t.newThread}
          </Button>
        )
      }
    >
      <Stack gap={5}>
        <SearchField label={t.searchThreads} value={q} onChange={setQ} />
        <Threads q={q.trim()} archived={archived} onEdit={setEdited} onShare={setShared} />
        <div>
          <Button kind="quiet" onPress={() => setArchived(!archived)} aria-expanded={archived}>
            {archived ? t.hideArchived : t.showArchived}
          </Button>
        </div>
      </Stack>
      {edited && (
        <ThreadForm
          thread={edited === 'new' ? null : edited}
          structures={managed}
          onClose={() => setEdited(null)}
          onSaved={finish}
        />
      )}
      {shared && <ThreadSharing thread={shared} onClose={() => setShared(null)} />}
    </Page>
  )
}
