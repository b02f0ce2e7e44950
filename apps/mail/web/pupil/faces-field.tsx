import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../../kernel/web/ui/avatar.tsx'
import { CoveredChoice } from '../../../../kernel/web/ui/covered-choice.tsx'
import type { Addressee } from '../../contract-messages.ts'
import { useAboutWords } from '../about-words.ts'
import styles from './faces-field.module.css'

interface FacesFieldProps {
  label: string
  people: readonly Addressee[]
  chosen: readonly string[]
  onToggle: (id: string) => void
  /** A whole class: opened when it is wanted. */
  isFolded?: boolean
}

const Face = ({ addressee, isChosen, onToggle }: { addressee: Addressee; isChosen: boolean; onToggle: () => void }) => {
  const name = useAboutWords().nameOf(addressee)
  return (
    <CoveredChoice type="checkbox" isChosen={isChosen} onChange={onToggle} className={styles.look}>
      <Avatar name={name} size="xl" {...(addressee.avatar && { src: avatarSrc(addressee.avatar) })} />
      <span className={styles.name}>{name}</span>
    </CoveredChoice>
  )
}

/** Faces to press rather than names to type. */
export const FacesField = ({ label, people, chosen, onToggle, isFolded }: FacesFieldProps) => {
  if (people.length === 0) return null
  const faces = (
    <ul className={styles.faces}>
      {people.map(addressee => (
        <li key={addressee.id}>
          <Face
            addressee={addressee}
            isChosen={chosen.includes(addressee.id)}
            onToggle={() => onToggle(addressee.id)}
          />
        </li>
      ))}
    </ul>
  )
  if (!isFolded)
    return (
      <fieldset className={styles.field}>
        <legend className={styles.legend}>{label}</legend>
        {faces}
      </fieldset>
    )
  return (
    <details open={people.some(({ id }) => chosen.includes(id)) || undefined}>
      <summary className={styles.summary}>{label}</summary>
      <fieldset className={styles.field} aria-label={label}>
        {faces}
      </fieldset>
    </details>
  )
}
