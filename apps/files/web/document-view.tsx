import { Written } from '../../../kernel/web/i18n.ts'
import { HiddenNotice } from '../../../kernel/web/moderation/hidden-notice.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Columns, Stack } from '../../../kernel/web/ui/layout.tsx'
import type { DocumentPage } from '../contract-documents.ts'
import { ContentCard } from './content-card.tsx'
import { DocumentActions } from './document-actions.tsx'
import { EndNotice } from './end-notice.tsx'
import { Facts } from './facts.tsx'
import { ReachPanel } from './reach-panel.tsx'
import { useFilesTexts } from './texts.ts'
import { VersionsPanel } from './versions-panel.tsx'

/** A document as it is read; beside it what it is, and for who answers for it, whom it reached and what it held before. */
export const DocumentView = ({ document }: { document: DocumentPage }) => {
  const t = useFilesTexts()
  const { title, shelf, purpose, isHidden, my } = document
  return (
    <Page
      title={title}
      heading={<Written>{title}</Written>}
      subtitle={purpose && <Written>{purpose}</Written>}
      above={
        <Breadcrumb
          steps={[
            { label: t.back, href: '/' },
            { label: shelf.title, href: `/?rayon=${shelf.id}`, isWritten: true },
            { label: title, isWritten: true },
          ]}
        />
      }
      actions={<DocumentActions document={document} />}
    >
      <Columns
        aside={
          <>
            <Facts document={document} />
            {my.can.readReach && <ReachPanel documentId={document.id} />}
          </>
        }
        asideLabel={t.facts}
      >
        <Stack gap={4}>
          {isHidden && <HiddenNotice />}
          <EndNotice document={document} />
          <ContentCard document={document} />
          {my.can.listVersions && <VersionsPanel document={document} />}
        </Stack>
      </Columns>
    </Page>
  )
}
