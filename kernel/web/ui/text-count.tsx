import { classes } from './classes.ts'
import styles from './input.module.css'
import type { TextLimits } from './text-field.tsx'
import { useKitTexts } from './texts.ts'

/** Says how much room is left once most of it is used: before that, nobody needs to know. */
export const TextCount = ({ text = '', limits }: { text: string | undefined; limits: TextLimits | undefined }) => {
  const t = useKitTexts()
  const max = limits?.maxLength
  if (max === undefined) return null
  const left = max - text.length
  const isNear = left <= Math.max(10, max * 0.2)
  return (
    <span className={classes(styles.count, left < 0 && styles.over)} aria-live="polite">
      {isNear && (left < 0 ? t.charactersOver(-left) : t.charactersLeft(left))}
    </span>
  )
}
