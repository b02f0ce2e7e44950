import Folder from '~icons/folder-fill'
import Plane from '~icons/paper-plane-tilt-fill'
import Pencil from '~icons/pencil-simple-line-fill'
import Gear from '~icons/sliders-horizontal-bold'
import Trash from '~icons/trash-fill'
import Tray from '~icons/tray-fill'
import { Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Avatar, AvatarGroup } from '../../../kernel/web/ui/avatar.tsx'
import { CountBadge } from '../../../kernel/web/ui/chip.tsx'
import { Anchor } from '../../../kernel/web/ui/link.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import type { Box } from '../contract-boxes.ts'
import type { Place } from '../contract-messages.ts'
import styles from './boxes-panel.module.css'
import { useMailTexts } from './texts.ts'
import { nameOfSpot, pathOf, type Spot } from './use-view.ts'

export const placeIcons: Record<Place, Pictogram> = {
  inbox: Tray,
  sent: Plane,
  drafts: Pencil,
  folder: Folder,
  trash: Trash,
}

/** Every place of a box, in the order one looks for them. */
export const spotsOf = (box: Box): Spot[] => [
  { place: 'inbox', folderId: null },
  { place: 'sent', folderId: null },
  { place: 'drafts', folderId: null },
  ...box.folders.map(({ id }) => ({ place: 'folder' as const, folderId: id })),
  { place: 'trash', folderId: null },
]

export const unreadIn = (box: Box, { place, folderId }: Spot): number =>
  place === 'inbox' ? box.unread : (box.folders.find(({ id }) => id === folderId)?.unread ?? 0)

const sameSpot = (a: Spot, b: Spot): boolean => a.place === b.place && a.folderId === b.folderId

const SpotLine = ({ box, spot, isCurrent }: { box: Box; spot: Spot; isCurrent: boolean }) => {
  const t = useMailTexts()
  const Icon = placeIcons[spot.place]
  const unread = unreadIn(box, spot)
  const name = nameOfSpot(spot, box, t)
  return (
    <li>
      <Anchor href={pathOf(box.id, spot)} className={styles.spot} aria-current={isCurrent ? 'page' : undefined}>
        <Icon size="1.25rem" />
        <span className={styles.name}>{spot.folderId ? <Written>{name}</Written> : name}</span>
        {unread > 0 && <CountBadge count={unread} label={t.unreadCount(unread)} />}
      </Anchor>
    </li>
  )
}

const BoxLine = ({ box }: { box: Box }) => {
  const t = useMailTexts()
  return (
    <Anchor href={`/${box.id}`} className={styles.spot}>
      <Avatar name={box.name} src={avatarSrc(box.avatar)} size="s" />
      <span className={styles.name}>{box.kind === 'own' ? t.myBox : <Written>{box.name}</Written>}</span>
      {box.unread > 0 && <CountBadge count={box.unread} label={t.unreadCount(box.unread)} />}
    </Anchor>
  )
}

const OpenBox = ({ box, spot, isAlone }: { box: Box; spot: Spot | null; isAlone: boolean }) => {
  const t = useMailTexts()
  return (
    <>
      {!isAlone && (
        <p className={styles.box}>
          <Avatar name={box.name} src={avatarSrc(box.avatar)} size="s" />
          <span>{box.kind === 'own' ? t.myBox : <Written>{box.name}</Written>}</span>
        </p>
      )}
      <ul className={styles.spots} aria-label={box.kind === 'own' ? t.myBox : box.name}>
        {spotsOf(box).map(one => (
          <SpotLine
            key={`${one.place}${one.folderId ?? ''}`}
            box={box}
            spot={one}
            isCurrent={spot !== null && sameSpot(one, spot)}
          />
        ))}
      </ul>
      {box.readers.length > 0 && (
        <div className={styles.readers}>
          <span>{t.service.readers}</span>
          <AvatarGroup people={box.readers.map(({ id, name, avatar }) => ({ id, name, src: avatarSrc(avatar) }))} />
        </div>
      )}
    </>
  )
}

export interface BoxesPanelProps {
  boxes: readonly Box[]
  boxId: string
  /** Where one is in it; null on a page that is none of its places. */
  spot: Spot | null
}

/** Beside the list: my box and those of my schools and services, the one that is open with its places. */
export const BoxesPanel = ({ boxes, boxId, spot }: BoxesPanelProps) => {
  const t = useMailTexts()
  return (
    <nav className={styles.panel} aria-label={t.boxes}>
      <ul className={styles.boxes}>
        {boxes.map(box => (
          <li key={box.id}>
            {box.id === boxId ? <OpenBox box={box} spot={spot} isAlone={boxes.length === 1} /> : <BoxLine box={box} />}
          </li>
        ))}
      </ul>
      <Anchor href="/reglages" className={styles.spot}>
        <Gear size="1.25rem" />
        <span className={styles.name}>{t.settings}</span>
      </Anchor>
    </nav>
  )
}
