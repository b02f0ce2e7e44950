import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { newsContract } from '../contract.ts'
import { type ListState, listStates } from '../contract-items.ts'
import { ItemList } from './item-list.tsx'
import { useNewsTexts } from './texts.ts'

type Shown = ListState | 'published'

/** What is published for me, by thread; what I write or validate, apart. */
export const NewsPage = () => {
  const t = useNewsTexts()
  const isPupil = useMe().face === 'pupil'
  const [threadId, setThread] = useState('all')
  const [shown, setShown] = useState<Shown>('published')
  const threads = useRead(newsContract.listThreads, { query: {} }, { enabled: !isPupil })
  const desk = useRead(newsContract.readDesk, {}, { enabled: !isPupil })
  const writes = desk.data?.writes ?? false
  const states = listStates.filter(state => (desk.data?.[state] ?? 0) > 0)
  const items = threads.data?.items ?? []
  return (
    <Page
      title={isPupil ? t.pupilTitle : t.title}
      width="text"
      actions={
        writes && (
          <LinkButton href="/nouvelle" icon={Plus}>
            {t.publish}
          </LinkButton>
        )
      }
    >
      <Stack gap={4}>
        {!isPupil && items.length > 1 && (
          <Row gap={3} wrap>
            <Select
              label={t.thread}
              value={threadId}
              onChange={setThread}
              options={[
                { value: 'all', label: t.all },
                ...items.map(({ id, title, structure }) => ({ value: id, label: `${title} · ${structure.name}` })),
              ]}
            />
            {states.length > 0 && (
              <Select
                label={t.show}
                value={shown}
                onChange={setShown}
                options={[
                  { value: 'published' as Shown, label: t.published },
                  ...states.map(state => ({
                    value: state as Shown,
                    label: `${t.states[state]} (${desk.data?.[state]})`,
                  })),
                ]}
              />
            )}
          </Row>
        )}
        <ItemList
          threadId={threadId === 'all' ? undefined : threadId}
          state={shown === 'published' ? undefined : shown}
        />
      </Stack>
    </Page>
  )
}
