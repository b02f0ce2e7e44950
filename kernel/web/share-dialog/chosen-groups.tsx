import X from '~icons/x-bold'
import type { Level } from '../../contract/endpoint.ts'
import { announce } from '../ui/announce.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { groupWords } from './audience-words.ts'
import styles from './chosen-groups.module.css'
import type { Shared } from './share-dialog.tsx'
import { useShareTexts } from './texts.ts'

export interface ChosenGroupsProps {
  value: readonly Shared[]
  onChange: (value: readonly Shared[]) => void
  levels: readonly Level[]
  isLocked: (shared: Shared) => boolean
}

/** Each group with what it may do: reading, contributing, managing. */
export const ChosenGroups = ({ value, onChange, levels, isLocked }: ChosenGroupsProps) => {
  const t = useShareTexts()
  const give = (id: string, level: Level) =>
    onChange(value.map(shared => (shared.group.id === id ? { ...shared, level } : shared)))
  const remove = (shared: Shared) => {
    onChange(value.filter(other => other !== shared))
    announce(`${t.remove} : ${groupWords(shared.group, t)}`)
  }
  return (
    <ul className={styles.list} aria-label={t.chosen}>
      {value.map(shared => (
        <li key={shared.group.id} className={styles.line}>
          <span className={styles.words}>
            <span className={styles.name}>{groupWords(shared.group, t)}</span>
            <span className={styles.detail}>
              {shared.group.kind === 'class' && `${shared.group.structureName} · `}
              {t.people(shared.group.people)}
            </span>
          </span>
          {isLocked(shared) ? (
            <span className={styles.always}>
              {t.levels[shared.level]} · {t.always}
            </span>
          ) : (
            <>
              <Select
                className={styles.level}
                label={t.levelOf(groupWords(shared.group, t))}
                isLabelHidden
                value={shared.level}
                onChange={level => give(shared.group.id, level)}
                options={levels.map(level => ({ value: level, label: t.levels[level] }))}
              />
              <IconButton
                label={`${t.remove} : ${groupWords(shared.group, t)}`}
                icon={X}
                size="s"
                onPress={() => remove(shared)}
                tooltipAlign="end"
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
