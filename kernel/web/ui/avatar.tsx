import { useState } from 'react'
import styles from './avatar.module.css'
import { classes } from './classes.ts'
import type { Colour } from './gommette.tsx'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface AvatarProps {
  /** Of whom; read only when nothing beside says it (`isNamed`). */
  name: string
  /** Address of the drawing; initials stand for it while it is missing. */
  src?: string
  size?: 's' | 'm' | 'l' | 'xl' | 'xxl'
  isNamed?: boolean
  className?: string
}

const tints: Colour[] = ['red', 'orange', 'yellow', 'green', 'blue', 'plum', 'pink', 'teal']

/** « Claire Brunet » → « CB »: at most two letters, as on a coat hook. */
export const initials = (name: string): string => {
  const words = name.trim().split(/[\s-]+/u)
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map(word => word?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('fr')
}

const tintOf = (name: string): Colour =>
  tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length] ?? 'plum'

export const Avatar = ({ name, src, size = 'm', isNamed, className }: AvatarProps) => {
  const [missing, setMissing] = useState<string>()
  const words = isNamed ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true }
  return (
    <span className={classes(styles.avatar, className)} data-size={size} data-colour={tintOf(name)} {...words}>
      {src && src !== missing ? (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          className={styles.image}
          onError={() => setMissing(src)}
        />
      ) : (
        <span className={styles.initials} data-initials={initials(name)} />
      )}
    </span>
  )
}

export interface AvatarGroupProps {
  people: { id: string; name: string; src?: string }[]
  /** How many are drawn before « et n autres ». */
  max?: number
  size?: AvatarProps['size']
}

/** Faces side by side; their names are read as a sentence. */
export const AvatarGroup = ({ people, max = 5, size = 's' }: AvatarGroupProps) => {
  const t = useKitTexts()
  const drawn = people.slice(0, max)
  const left = people.length - drawn.length
  return (
    <span className={styles.group}>
      {drawn.map(({ id, name, src }) => (
        <Avatar key={id} name={name} src={src} size={size} className={styles.stacked} />
      ))}
      {left > 0 && (
        <span className={classes(styles.avatar, styles.stacked, styles.more)} data-size={size} aria-hidden="true">
          +{left}
        </span>
      )}
      <VisuallyHidden>
        {drawn.map(person => person.name).join(', ')} {left > 0 && t.others(left)}
      </VisuallyHidden>
    </span>
  )
}
