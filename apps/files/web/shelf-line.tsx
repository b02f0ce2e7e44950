import Down from '~icons/arrow-down-bold'
import Up from '~icons/arrow-up-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import Users from '~icons/users-three-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import { audienceWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ActionsMenu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { RuledLine, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Shelf } from '../contract-shelves.ts'
import { useFilesTexts } from './texts.ts'
import type { useShelfActs } from './use-shelf-acts.ts'

export interface ShelfLineProps {
  shelf: Shelf
  /** Its place among those of its structure, and how many they are. */
  place: number
  places: number
  acts: ReturnType<typeof useShelfActs>
  onEdit: (shelf: Shelf) => void
  onShare: (shelf: Shelf) => void
}

const useMenu = ({ shelf, place, places, acts, onEdit, onShare }: ShelfLineProps): MenuItem[] => {
  const t = useFilesTexts()
  const { id, my } = shelf
  const { can } = my
  const entries: (MenuItem | false | undefined)[] = [
    can.shareShelf && { id: 'share', label: t.shareShelf, icon: Users, onPress: () => onShare(shelf) },
    can.updateShelf && { id: 'edit', label: t.editShelf, icon: Pencil, onPress: () => onEdit(shelf) },
    can.moveShelf && place > 0 && { id: 'up', label: t.moveUp, icon: Up, onPress: () => acts.move(id, place - 1) },
    can.moveShelf &&
      place < places - 1 && { id: 'down', label: t.moveDown, icon: Down, onPress: () => acts.move(id, place + 1) },
    can.trashShelf && { id: 'trash', label: t.trashShelf, icon: Trash, isDanger: true, onPress: () => acts.trash(id) },
  ]
  return entries.filter(entry => typeof entry === 'object')
}

/** A shelf: what it is for, who reads it, and what I may do with it. */
export const ShelfLine = (props: ShelfLineProps) => {
  const { shelf } = props
  const t = useFilesTexts()
  const words = useShareTexts()
  const menu = useMenu(props)
  return (
    <RuledLine>
      <RuledWords>
        <Text isStrong>
          <Link kind="plain" href={`/?rayon=${shelf.id}`}>
            <Written>{shelf.title}</Written>
          </Link>
        </Text>
        {shelf.description && (
          <Text size="s">
            <Written>{shelf.description}</Written>
          </Text>
        )}
        <Text size="s" isSoft>
          {audienceWords(shelf.readers, words)}
          {shelf.my.level === 'contribute' && ` · ${t.mineToAdd}`}
        </Text>
      </RuledWords>
      {menu.length > 0 && <ActionsMenu label={t.actionsFor(shelf.title)} items={menu} size="s" />}
    </RuledLine>
  )
}
