import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { messageOn } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useDraft } from '../../../kernel/web/draft.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { type Chosen, ContentField, isChosen } from './content-field.tsx'
import { DocumentFields } from './document-fields.tsx'
import { SendingBar } from './sending-bar.tsx'
import { useFilesTexts } from './texts.ts'
import { TitleFields } from './title-fields.tsx'
import { useAdding } from './use-adding.ts'
import { type Draft, newDraft, titleAfter, titleFrom } from './written.ts'

const nothing: Chosen = { source: 'files', files: [], url: '' }

/** Where one came from, where one was, or the first. */
const startOn = (shelves: readonly Shelf[], draft: Draft, wished: string | null): string =>
  [wished, draft.shelfId].find(id => shelves.some(shelf => shelf.id === id)) ?? shelves[0]?.id ?? ''

const Form = ({ shelves, wished }: { shelves: readonly Shelf[]; wished: string | null }) => {
  const t = useFilesTexts()
  const [kept, change, clear] = useDraft<Draft>('files/new', newDraft(''))
  const [chosen, setChosen] = useState(nothing)
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const draft = { ...kept, shelfId: startOn(shelves, kept, kept.shelfId ? null : wished) }
  const choose = (some: Partial<Chosen>) => {
    const proposed = some.files && titleAfter(draft.title, chosen.files, some.files)
    if (proposed !== undefined) change({ title: proposed })
    setChosen(before => ({ ...before, ...some }))
  }
  const { add, sending, isBusy, error } = useAdding({
    draft,
    chosen,
    titles,
    onArrived: file => {
      const left = chosen.files.slice(chosen.files.indexOf(file) + 1)
      const [last] = left
      if (last && left.length === 1) change({ title: titles[last.name] ?? titleFrom(last.name) })
      setChosen(before => ({ ...before, files: left }))
    },
    onDone: clear,
  })
  const errorOn = (...fields: string[]) => messageOn(error, ...fields)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChosen(chosen)) void add()
    else sending.refuse(t.noFile)
  }
  const several = chosen.source === 'files' && chosen.files.length > 1
  const problem = sending.problem ?? error?.message
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={5}>
        <Card>
          <Stack gap={5}>
            <ContentField chosen={chosen} onChange={choose} isMultiple error={errorOn('url', 'content', 'fileId')} />
            <TitleFields
              chosen={chosen}
              draft={draft}
              onChange={change}
              titles={titles}
              onTitle={(name, title) => setTitles(before => ({ ...before, [name]: title }))}
              error={errorOn('title')}
            />
            <DocumentFields draft={draft} onChange={change} shelves={shelves} hasPurpose={!several} errorOn={errorOn} />
          </Stack>
        </Card>
        <SendingBar sending={sending} />
        {problem && (
          <Banner kind="error" isAlert>
            {problem}
          </Banner>
        )}
        <Row gap={2} justify="end">
          <LinkButton kind="outline" href="/">
            {t.cancel}
          </LinkButton>
          <Button type="submit" isPending={isBusy}>
            {several ? t.publishSeveral(chosen.files.length) : t.publish}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** `/documents/nouveau` */
export const NewPage = () => {
  const t = useFilesTexts()
  const [params] = useSearchParams()
  const { data, isError, refetch } = useRead(documentsContract.listShelves, { query: { contributing: true } })
  return (
    <Page
      title={t.newDocument}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.newDocument }]} />}
    >
      {data ? (
        data.items.length > 0 ? (
          <Form shelves={data.items} wished={params.get('rayon')} />
        ) : (
          <EmptyState title={t.nowhere} />
        )
      ) : isError ? (
        <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}
