import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { isAbsent, messageOn } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { useDraft } from '../../../kernel/web/draft.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import { type DocumentPage, documentFields } from '../contract-documents.ts'
import type { Shelf } from '../contract-shelves.ts'
import { DocumentFields } from './document-fields.tsx'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'
import { type Draft, draftOf, fieldsOf } from './written.ts'

const Form = ({ document, shelves }: { document: DocumentPage; shelves: readonly Shelf[] }) => {
  const t = useFilesTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [draft, change, clear] = useDraft<Draft>(`files/${document.id}`, draftOf(document))
  const saving = useWrite(documentsContract.updateDocument, documentReads)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(
      { documentId: document.id, body: fieldsOf(draft) },
      {
        onSuccess: () => {
          clear()
          toast({ text: t.done.saved })
          navigate(`/${document.id}`)
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={5}>
        {saving.error && (
          <Banner kind="error" isAlert>
            {saving.error.message || t.offline}
          </Banner>
        )}
        <Card>
          <Stack gap={5}>
            <TextField
              label={t.fields.title}
              value={draft.title}
              onChange={title => change({ title })}
              limits={documentFields.title}
              error={messageOn(saving.error, 'title')}
            />
            <DocumentFields
              draft={draft}
              onChange={change}
              shelves={shelves}
              hasPurpose
              errorOn={(...fields) => messageOn(saving.error, ...fields)}
            />
          </Stack>
        </Card>
        <Row gap={2} justify="end">
          <LinkButton kind="outline" href={`/${document.id}`} onPress={clear}>
            {t.cancel}
          </LinkButton>
          <Button type="submit" isPending={saving.isPending}>
            {t.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** `/documents/:id/modifier` */
export const EditPage = ({ documentId }: { documentId: string }) => {
  const t = useFilesTexts()
  const read = useRead(documentsContract.readDocument, { documentId })
  const shelves = useRead(documentsContract.listShelves, { query: { contributing: true } })
  if (isAbsent(read.error)) return <NotFoundPage />
  if (read.data && !read.data.my.can.updateDocument) return <NotFoundPage />
  const failed = read.error ?? shelves.error
  const retry = () => void Promise.all([read.refetch(), shelves.refetch()])
  return (
    <Page
      title={t.editDocument}
      width="text"
      above={
        <Breadcrumb
          steps={[
            { label: t.back, href: '/' },
            { label: read.data?.title ?? '…', href: `/${documentId}`, isWritten: true },
            { label: t.edit },
          ]}
        />
      }
    >
      {read.data && shelves.data ? (
        <Form document={read.data} shelves={shelves.data.items} />
      ) : failed ? (
        <Failed onRetry={retry}>{t.failed}</Failed>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}
