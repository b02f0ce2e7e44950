import { useState } from 'react'
import { useLocation } from 'wouter'
import Swap from '~icons/arrows-clockwise-bold'
import Flag from '~icons/flag-bold'
import LinkIcon from '~icons/link-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import { ReportDialog } from '../../../kernel/web/moderation/report-dialog.tsx'
import { useModerationTexts } from '../../../kernel/web/moderation/texts.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { ActionsMenu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { DocumentPage } from '../contract-documents.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { useFilesTexts } from './texts.ts'
import { useCopyLink } from './use-copy-link.ts'
import { useDocumentActs } from './use-document-acts.ts'

type Opened = 'replace' | 'report' | null

const useMenu = ({ id, my: { can } }: DocumentPage, open: (dialog: Opened) => void): MenuItem[] => {
  const t = useFilesTexts()
  const moderation = useModerationTexts()
  const [, navigate] = useLocation()
  const { trash } = useDocumentActs()
  const entries: (MenuItem | false | undefined)[] = [
    can.updateDocument && { id: 'edit', label: t.edit, icon: Pencil, href: `/${id}/modifier` },
    can.addVersion && { id: 'replace', label: t.replace, icon: Swap, onPress: () => open('replace') },
    !can.trashDocument && { id: 'report', label: moderation.report, icon: Flag, onPress: () => open('report') },
    can.trashDocument && {
      id: 'trash',
      label: t.trash,
      icon: Trash,
      isDanger: true,
      onPress: () => trash(id, () => navigate('/')),
    },
  ]
  return entries.filter(entry => typeof entry === 'object')
}

/** The one link to give, then what may be done with the document. */
export const DocumentActions = ({ document }: { document: DocumentPage }) => {
  const t = useFilesTexts()
  const copy = useCopyLink()
  const [opened, setOpened] = useState<Opened>(null)
  const menu = useMenu(document, setOpened)
  const close = () => setOpened(null)
  return (
    <Row gap={2}>
      <Button kind="outline" icon={LinkIcon} onPress={() => copy(document.id)}>
        {t.copyLink}
      </Button>
      <ActionsMenu label={t.moreActions} items={menu} />
      {opened === 'replace' && <ReplaceDialog document={document} onClose={close} />}
      {opened === 'report' && <ReportDialog resourceId={document.id} onClose={close} />}
    </Row>
  )
}
