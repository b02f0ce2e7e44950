import Back from '~icons/arrow-counter-clockwise-bold'
import Open from '~icons/envelope-open-bold'
import Closed from '~icons/envelope-simple-bold'
import Folder from '~icons/folder-simple-bold'
import Trash from '~icons/trash-bold'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Menu } from '../../../kernel/web/ui/menu.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import type { TriggerTies } from '../../../kernel/web/ui/popover.tsx'
import type { Box } from '../contract-boxes.ts'
import { folderItems } from './folder-items.ts'
import styles from './message-list.module.css'
import { useMailTexts } from './texts.ts'
import type { MessageActs } from './use-message-acts.ts'
import type { Spot } from './use-view.ts'

interface ActProps extends Partial<TriggerTies> {
  label: string
  icon: Pictogram
  onPress: () => void
}

/** On a telephone, its pictogram is enough. */
const Act = ({ label, icon, ...ties }: ActProps) =>
  useMedia('(max-width: 639px)') ? (
    <IconButton {...ties} label={label} icon={icon} />
  ) : (
    <Button {...ties} kind="outline" size="s" icon={icon}>
      {label}
    </Button>
  )

interface SelectionBarProps {
  ids: readonly string[]
  box: Box
  spot: Spot
  acts: MessageActs
  onDone: () => void
}

/** What can be done with the messages chosen. */
export const SelectionBar = ({ ids, box, spot, acts, onDone }: SelectionBarProps) => {
  const t = useMailTexts()
  const isTrash = spot.place === 'trash'
  const then = (act: () => void) => () => {
    act()
    onDone()
  }
  const items = folderItems({ box, spot, t, onFile: folder => then(() => acts.file(ids, folder))() })
  return (
    <div className={styles.selection} role="toolbar" aria-label={t.selected(ids.length)}>
      <strong className={styles.count} role="status">
        {t.selected(ids.length)}
      </strong>
      {!isTrash && (
        <>
          <Act label={t.acts.read} icon={Open} onPress={then(() => acts.mark(ids, true))} />
          <Act label={t.acts.unread} icon={Closed} onPress={then(() => acts.mark(ids, false))} />
          <Menu
            label={t.acts.file}
            items={items}
            trigger={ties => <Act {...ties} label={t.acts.file} icon={Folder} />}
          />
        </>
      )}
      <Act
        label={isTrash ? t.acts.restore : t.acts.trash}
        icon={isTrash ? Back : Trash}
        onPress={then(() => (isTrash ? acts.restore(ids) : acts.trash(ids)))}
      />
    </div>
  )
}
