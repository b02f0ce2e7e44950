import { useId } from 'react'
import Check from '~icons/check-bold'
import Dot from '~icons/dot-outline-fill'
import { PasswordField } from '../ui/password-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './new-password.module.css'
import { shortestAdult, shortestPupil, strengthOf } from './password-words.ts'
import { useSignInTexts } from './texts.ts'

interface NewPasswordProps {
  isPupil: boolean
  /** Login and names: what an attacker tries first. */
  owner: readonly string[]
  value: string
  onChange: (value: string) => void
  error?: string
}

const Rule = ({ isMet, children }: { isMet: boolean; children: string }) => {
  const t = useSignInTexts()
  const Sign = isMet ? Check : Dot
  return (
    <li className={styles.rule} data-met={isMet || undefined}>
      <Sign size="1.1rem" />
      {children}
      {isMet && <VisuallyHidden> ({t.isMet})</VisuallyHidden>}
    </li>
  )
}

/** A new password, what makes it good, and how good it is so far, in words. */
export const NewPassword = ({ isPupil, owner, value, onChange, error }: NewPasswordProps) => {
  const t = useSignInTexts()
  const id = useId()
  const shortest = isPupil ? shortestPupil : shortestAdult
  // What the server refused is not good, whatever could be told from here.
  const strength = error ? ({ kind: 'guessable' } as const) : strengthOf(value, shortest, owner)
  const words = strength.kind === 'short' ? t.strength.short(strength.left) : t.strength[strength.kind]
  const isLong = value.length >= shortest
  return (
    <div className={styles.password}>
      <PasswordField
        label={isPupil ? t.newWords : t.newPassword}
        value={value}
        onChange={onChange}
        error={error}
        autoComplete="new-password"
        name="new-password"
      />
      <p className={styles.meter} data-strength={strength.kind} aria-live="polite">
        <span className={styles.bar} aria-hidden="true" />
        {words}
      </p>
      {!isPupil && (
        <>
          <p className={styles.title} id={id}>
            {t.rulesTitle}
          </p>
          <ul className={styles.rules} aria-labelledby={id}>
            <Rule isMet={isLong}>{t.rules.length(shortest)}</Rule>
            <Rule isMet={isLong && strength.kind !== 'guessable'}>{t.rules.personal}</Rule>
            <Rule isMet={false}>{t.rules.common}</Rule>
            <Rule isMet={false}>{t.rules.phrase}</Rule>
          </ul>
        </>
      )}
    </div>
  )
}
