import { Card } from './card.tsx'
import styles from './skeleton.module.css'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

const all = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** Grey lines where text will be. */
export const Skeleton = ({ lines = 3 }: { lines?: 1 | 2 | 3 | 4 | 5 | 6 }) => (
  <span className={styles.lines} aria-hidden="true">
    {all.slice(0, lines).map(line => (
      <span key={line} className={styles.line} />
    ))}
  </span>
)

/** The shape of a list while it arrives, and the word for who does not see it. */
export const SkeletonCards = ({ cards = 3 }: { cards?: 1 | 2 | 3 | 4 | 5 | 6 }) => {
  const t = useKitTexts()
  return (
    <div className={styles.cards} role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      {all.slice(0, cards).map(card => (
        <Card key={card}>
          <span className={styles.byline} aria-hidden="true">
            <span className={styles.face} />
            <Skeleton lines={2} />
          </span>
          <Skeleton lines={3} />
        </Card>
      ))}
    </div>
  )
}
