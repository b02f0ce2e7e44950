import Folder from '~icons/folder-fill'
import Plus from '~icons/folder-simple-plus-bold'
import Back from '~icons/tray-arrow-up-bold'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import type { Box, Folder as FolderOf } from '../contract-boxes.ts'
import type { MailTexts } from './texts.ts'
import type { Spot } from './use-view.ts'

interface Filing {
  box: Box
  spot: Spot
  t: MailTexts
  onFile: (folder: FolderOf | null) => void
}

/** Where a message can be put: the folders of its box, back where it came from, a folder to make. */
export const folderItems = ({ box, spot, t, onFile }: Filing): MenuItem[][] =>
  [
    box.folders
      .filter(({ id }) => id !== spot.folderId)
      .map(folder => ({ id: folder.id, label: folder.name, icon: Folder, onPress: () => onFile(folder) })),
    spot.place === 'folder' ? [{ id: 'back', label: t.acts.back, icon: Back, onPress: () => onFile(null) }] : [],
    [{ id: 'new', label: t.newFolder, icon: Plus, href: '/reglages' }],
  ].filter(group => group.length > 0)
