import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import styles from './faces.module.css'

export interface Face {
  id: string
  name: string
  avatar: string
  level?: string | null
}

/** Drawn faces with their names; each opens the person’s card. The level is said where there are several. */
export const Faces = ({ people, label }: { people: readonly Face[]; label: string }) => {
  const hasLevels = new Set(people.map(({ level }) => level)).size > 1
  return (
    <ul className={styles.faces} aria-label={label}>
      {people.map(({ id, name, avatar, level }) => (
        <li key={id} className={styles.face}>
          <Avatar name={name} src={avatarSrc(avatar)} size="xl" />
          <Link href={`/personnes/${id}`} kind="plain" isStretched className={styles.name}>
            {name}
          </Link>
          {hasLevels && level && (
            <Text size="s" isSoft as="span">
              {level}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
