import Buildings from '~icons/buildings-fill'
import UpDown from '~icons/caret-up-down-bold'
import type { Attachment } from '../../contract/api/me.ts'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import type { TriggerTies } from '../ui/popover.tsx'
import { usePlace } from './place.tsx'
import styles from './structure-switcher.module.css'
import { useShellTexts } from './texts.ts'

const detailOf = (structure: Attachment): string =>
  [...structure.classes.map(({ name }) => name), structure.title ?? '', structure.town ?? '']
    .filter(Boolean)
    .join(' · ')

const useItems = (): MenuItem[] => {
  const { structures, structure, chooseStructure } = usePlace()
  const t = useShellTexts()
  const all = { id: 'all', label: t.allStructures, isChosen: structure === null, onPress: () => chooseStructure(null) }
  return [
    all,
    ...structures.map(one => ({
      id: one.structureId,
      label: one.name,
      help: detailOf(one),
      icon: Buildings,
      isChosen: structure?.structureId === one.structureId,
      onPress: () => chooseStructure(one.structureId),
    })),
  ]
}

const Words = ({ title, detail }: { title: string; detail: string }) => (
  <span className={styles.words}>
    <span className={styles.name}>{title}</span>
    {detail && <span className={styles.detail}>{detail}</span>}
  </span>
)

const Trigger = ({ ties: { onPress, ...ties } }: { ties: TriggerTies }) => {
  const { structure, structures } = usePlace()
  const t = useShellTexts()
  return (
    <button type="button" className={styles.card} {...ties} onClick={onPress}>
      <Buildings size="1.375rem" className={styles.icon ?? ''} />
      {structure ? (
        <Words title={structure.name} detail={detailOf(structure)} />
      ) : (
        <Words title={t.allStructures} detail={t.structuresCount(structures.length)} />
      )}
      <UpDown size="1.1rem" className={styles.icon ?? ''} />
    </button>
  )
}

/** Where I am: a plain sign for who belongs to one place, a choice for who belongs to several. */
export const StructureSwitcher = () => {
  const { structures } = usePlace()
  const items = useItems()
  const t = useShellTexts()
  const [only] = structures
  if (!only) return null
  if (structures.length > 1)
    return (
      <Menu label={t.myStructures} items={items} placement="bottom start" trigger={ties => <Trigger ties={ties} />} />
    )
  return (
    <div className={styles.card}>
      <Buildings size="1.375rem" className={styles.icon ?? ''} />
      <Words title={only.name} detail={detailOf(only)} />
    </div>
  )
}
