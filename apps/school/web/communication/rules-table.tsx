import { parties } from '../../../../kernel/contract/communication.ts'
import { VisuallyHidden } from '../../../../kernel/web/ui/visually-hidden.tsx'
import type { Cell } from '../../contract/communication.ts'
import { useSchoolTexts } from '../texts.ts'
import { CellButton } from './cell-button.tsx'
import styles from './communication.module.css'

interface RulesProps {
  cells: readonly Cell[]
  onPress: (cell: Cell) => void
}

/** The whole matrix, on a computer. */
export const RulesTable = ({ cells, onPress }: RulesProps) => {
  const { communication: t } = useSchoolTexts()
  const cellOf = (from: string, to: string) => cells.find(cell => cell.from === from && cell.to === to)
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{t.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.who}</th>
            {parties.map(to => (
              <th key={to} scope="col">
                {t.parties[to]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(from => (
            <tr key={from}>
              <th scope="row">{t.parties[from]}</th>
              {parties.map(to => {
                const cell = cellOf(from, to)
                return (
                  <td key={to}>
                    {cell && <CellButton cell={cell} onPress={onPress} />}
                    {cell?.reach === 'class' && (
                      <span className={styles.reach} aria-hidden>
                        {t.ofClass}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
