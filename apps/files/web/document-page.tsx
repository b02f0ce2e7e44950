import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call, isAbsent } from '../../../kernel/web/client.ts'
import { readAgain, useRead } from '../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { documentsContract } from '../contract.ts'
import type { DocumentPage as Document } from '../contract-documents.ts'
import { DocumentView } from './document-view.tsx'
import { useFilesTexts } from './texts.ts'

/** Opening it counts, by school and never by name; nothing is lost if that does not arrive. */
const useOpened = (document: Document | undefined) => {
  const cache = useQueryClient()
  const id = document?.id
  const version = document?.version
  useEffect(() => {
    if (!id || !version) return
    call(documentsContract.noteOpened, { documentId: id }).then(
      () => readAgain(cache, [documentsContract.listDocuments, documentsContract.listShelves]),
      () => undefined,
    )
  }, [cache, id, version])
}

/** `/documents/:id`: the address one gives, whatever version it leads to. */
export const DocumentPage = ({ documentId }: { documentId: string }) => {
  const t = useFilesTexts()
  const { data, error, refetch } = useRead(documentsContract.readDocument, { documentId })
  useOpened(data)
  if (isAbsent(error)) return <NotFoundPage />
  if (data) return <DocumentView document={data} />
  return (
    <Page title={t.title}>
      {error ? <Failed onRetry={() => void refetch()}>{t.failed}</Failed> : <SkeletonCards cards={1} />}
    </Page>
  )
}
