import Pencil from '~icons/pencil-simple-bold'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import type { DocumentPage } from '../contract-documents.ts'
import { Validity } from './document-name.tsx'
import { useFilesTexts } from './texts.ts'

/** Those who run the shelf are told as long before (server/jobs.ts). */
const noticeMs = 30 * 86_400_000

const isNear = ({ validUntil }: DocumentPage): boolean =>
  validUntil !== null && Date.parse(validUntil) - Date.now() < noticeMs

/** Past its last day, for everybody; near it, for who may renew it or let it go. */
export const EndNotice = ({ document }: { document: DocumentPage }) => {
  const t = useFilesTexts()
  const { isOver, my } = document
  const renews = Boolean(my.can.updateDocument)
  if (!isOver && !(renews && isNear(document))) return null
  return (
    <Banner
      kind={isOver ? 'warning' : 'info'}
      title={isOver ? t.isOver : t.endsSoon}
      action={
        renews && (
          <LinkButton href={`/${document.id}/modifier`} kind="outline" size="s" icon={Pencil}>
            {t.renew}
          </LinkButton>
        )
      }
    >
      <Validity {...document} />
    </Banner>
  )
}
