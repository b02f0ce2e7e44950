import type { ReactNode } from 'react'
import Undo from '~icons/arrow-counter-clockwise-bold'
import { useList, useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { documentsContract } from '../contract.ts'
import type { DocumentCard } from '../contract-documents.ts'
import { useFilesTexts } from './texts.ts'
import { useDocumentActs } from './use-document-acts.ts'
import { useShelfActs } from './use-shelf-acts.ts'

interface LineProps {
  title: string
  detail: string
  trashedAt: string | null
  onRestore: () => void
}

const Line = ({ title, detail, trashedAt, onRestore }: LineProps) => {
  const t = useFilesTexts()
  return (
    <RuledLine>
      <RuledWords>
        <Text isStrong>
          <Written>{title}</Written>
        </Text>
        <Text size="s" isSoft>
          <Written>{detail}</Written>
          {trashedAt && (
            <>
              {' · '}
              {t.trashedOn} <Time value={trashedAt} />
            </>
          )}
        </Text>
      </RuledWords>
      <Button kind="soft" size="s" icon={Undo} onPress={onRestore}>
        {t.restore}
        <VisuallyHidden> : {title}</VisuallyHidden>
      </Button>
    </RuledLine>
  )
}

const Lines = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack as="section" gap={3} aria-label={title}>
    <Title level={2} size="s">
      {title}
    </Title>
    <Card padding="s">
      <RuledList>{children}</RuledList>
    </Card>
  </Stack>
)

const Trashed = () => {
  const t = useFilesTexts()
  const shelves = useRead(documentsContract.listShelves, { query: { trashed: true } })
  const list = useList<typeof documentsContract.listDocuments, DocumentCard>(documentsContract.listDocuments, {
    query: { trashed: true },
  })
  const { restore } = useDocumentActs()
  const acts = useShelfActs()
  if (list.isError || shelves.isError)
    return <Failed onRetry={() => void Promise.all([list.refetch(), shelves.refetch()])}>{t.failed}</Failed>
  if (list.isPending || !shelves.data) return <SkeletonCards cards={2} />
  const whole = shelves.data.items
  if (list.items.length + whole.length === 0) return <EmptyState picture={FolderPicture} title={t.trashEmpty} />
  return (
    <Stack gap={5}>
      {whole.length > 0 && (
        <Lines title={t.shelves}>
          {whole.map(({ id, title, structure, trashedAt }) => (
            <Line key={id} detail={structure.name} {...{ title, trashedAt }} onRestore={() => acts.restore(id)} />
          ))}
        </Lines>
      )}
      {list.items.length > 0 && (
        <Lines title={t.documents}>
          {list.items.map(({ id, title, shelf, trashedAt }) => (
            <Line key={id} detail={shelf.title} {...{ title, trashedAt }} onRestore={() => restore(id)} />
          ))}
        </Lines>
      )}
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** `/documents/corbeille`: what can still be taken back. */
export const TrashPage = () => {
  const t = useFilesTexts()
  return (
    <Page
      title={t.trashTitle}
      subtitle={t.trashText}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.trashTitle }]} />}
    >
      <Trashed />
    </Page>
  )
}
