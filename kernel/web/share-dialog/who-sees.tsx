import Users from '~icons/users-three-fill'
import type { Named } from './audience-words.ts'
import { countWords } from './count-words.ts'
import { useShareTexts } from './texts.ts'
import { useCount } from './use-count.ts'
import styles from './who-sees.module.css'

interface WhoSeesProps {
  groups: readonly (Named & { id: string })[]
  /** « Verront : » unless said otherwise. */
  label?: string
  /** Reached besides, and not people: « 59 boîtes d’écoles ». */
  also?: readonly string[]
}

const none: readonly string[] = []

/** The one sentence that says who will see, as the choice changes. */
export const WhoSees = ({ groups, label, also = none }: WhoSeesProps) => {
  const t = useShareTexts()
  const { count } = useCount(groups.map(group => group.id))
  const people = groups.length === 0 ? [] : [count ? countWords(count, groups, t) : t.counting]
  const words = [...people, ...also]
  return (
    <p className={styles.sees} role="status">
      <Users size="1.5rem" className={styles.icon ?? ''} />
      <span>
        <span className={styles.label}>{label ?? t.whoSees}</span>{' '}
        <strong>{words.length === 0 ? t.nobody : t.and(words)}</strong>
      </span>
    </p>
  )
}
