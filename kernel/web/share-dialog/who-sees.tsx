import Users from '~icons/users-three-fill'
import type { Named } from './audience-words.ts'
import { countWords } from './count-words.ts'
import { useShareTexts } from './texts.ts'
import { useCount } from './use-count.ts'
import styles from './who-sees.module.css'

/** The one sentence that says who will see, as the choice changes. */
export const WhoSees = ({ groups }: { groups: readonly (Named & { id: string })[] }) => {
  const t = useShareTexts()
  const { count } = useCount(groups.map(group => group.id))
  const words = groups.length === 0 ? t.nobody : count ? countWords(count, groups, t) : t.counting
  return (
    <p className={styles.sees} role="status">
      <Users size="1.5rem" className={styles.icon ?? ''} />
      <span>
        <span className={styles.label}>{t.whoSees}</span> <strong>{words}</strong>
      </span>
    </p>
  )
}
