import LinkIcon from '~icons/link-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { DocumentCard } from '../contract-documents.ts'
import { useFilesTexts } from './texts.ts'
import { useCopyLink } from './use-copy-link.ts'
import { useDocumentActs } from './use-document-acts.ts'

/** What may be done with a document of a list, from `my` alone. */
export const useDocumentMenu = (): ((document: DocumentCard) => MenuItem[]) => {
  const t = useFilesTexts()
  const copy = useCopyLink()
  const { trash } = useDocumentActs()
  return ({ id, my: { can } }) => {
    const entries: (MenuItem | false | undefined)[] = [
      { id: 'copy', label: t.copyLink, icon: LinkIcon, onPress: () => copy(id) },
      can.updateDocument && { id: 'edit', label: t.edit, icon: Pencil, href: `/${id}/modifier` },
      can.trashDocument && { id: 'trash', label: t.trash, icon: Trash, isDanger: true, onPress: () => trash(id) },
    ]
    return entries.filter(entry => typeof entry === 'object')
  }
}
