import { useLocale } from '../../../kernel/web/i18n.ts'
import styles from './outcome-tiles.module.css'
import type { OutcomeFigures, OutcomeId } from './outcomes.ts'
import { useImportsTexts } from './texts.ts'

const Face = ({ figures }: { figures: OutcomeFigures }) => {
  const t = useImportsTexts()
  const number = new Intl.NumberFormat(useLocale())
  const { id, icon: Icon, count, detail } = figures
  return (
    <>
      <span className={styles.icon}>
        <Icon size="1.25rem" />
      </span>
      <span className={styles.count}>{number.format(count)}</span>
      <span className={styles.label}>{t.outcomes[id]}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </>
  )
}

interface OutcomeTilesProps {
  label: string
  outcomes: readonly OutcomeFigures[]
  selected?: OutcomeId | undefined
  /** Without it, figures to read. */
  onSelect?: (id: OutcomeId) => void
}

/** What a delivery comes to, as figures; each opens its lines. */
export const OutcomeTiles = ({ label, outcomes, selected, onSelect }: OutcomeTilesProps) => (
  <ul className={styles.tiles} aria-label={label}>
    {outcomes.map(figures => (
      <li key={figures.id} className={styles.place}>
        {onSelect ? (
          <button
            type="button"
            className={styles.tile}
            data-colour={figures.colour}
            aria-pressed={figures.id === selected}
            onClick={() => onSelect(figures.id)}
          >
            <Face figures={figures} />
          </button>
        ) : (
          <div className={styles.tile} data-colour={figures.colour}>
            <Face figures={figures} />
          </div>
        )}
      </li>
    ))}
  </ul>
)
