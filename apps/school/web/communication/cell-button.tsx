import Eye from '~icons/eye-bold'
import Lock from '~icons/lock-simple-fill'
import Minus from '~icons/minus-bold'
import Pencil from '~icons/pencil-line-bold'
import { VisuallyHidden } from '../../../../kernel/web/ui/visually-hidden.tsx'
import type { Cell } from '../../contract/communication.ts'
import { useSchoolTexts } from '../texts.ts'
import styles from './communication.module.css'
import { towardOf } from './party-words.ts'

const icons = { none: Minus, sees: Eye, writes: Pencil } as const

interface CellButtonProps {
  cell: Cell
  onPress: (cell: Cell) => void
}

/** What one party may do towards another: a word and a picture, never a colour alone (RGAA 3.1). */
export const CellButton = ({ cell, onPress }: CellButtonProps) => {
  const { communication: t } = useSchoolTexts()
  const Icon = icons[cell.power]
  const isFixed = cell.options.length === 0
  const name = t.cell(t.parties[cell.from], towardOf(t, cell), t.powers[cell.power])
  return (
    <button
      type="button"
      className={styles.cell}
      data-power={cell.power}
      data-fixed={isFixed || undefined}
      onClick={() => onPress(cell)}
    >
      <VisuallyHidden>
        {[name, cell.isChanged && t.changedMark, isFixed && t.fixedMark].filter(Boolean).join(', ')}
      </VisuallyHidden>
      <span className={styles.face} aria-hidden>
        <Icon />
        {t.powers[cell.power]}
        {isFixed && <Lock className={styles.lock} />}
        {cell.isChanged && <span className={styles.dot} />}
      </span>
    </button>
  )
}
