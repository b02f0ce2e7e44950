import { useId } from 'react'
import Users from '~icons/users-three-fill'
import type { Child } from '../../contract/api/me.ts'
import { Avatar } from '../ui/avatar.tsx'
import { avatarSrc } from './avatar-src.ts'
import styles from './children-switcher.module.css'
import { useMe } from './me.tsx'
import { usePlace } from './place.tsx'
import { useShellTexts } from './texts.ts'

const classOf = ({ classes, school }: Child): string => classes[0]?.name ?? school?.name ?? ''

/** My children by their faces: one, or all together (row A16). Said as radio buttons: exactly one view is shown. */
export const ChildrenSwitcher = () => {
  const { children } = useMe()
  const { child: chosen, chooseChild } = usePlace()
  const t = useShellTexts()
  const name = useId()
  if (children.length < 2) return null
  return (
    <fieldset className={styles.switcher} aria-label={t.myChildren}>
      <label className={styles.choice}>
        <input type="radio" name={name} checked={!chosen} onChange={() => chooseChild(null)} />
        <span className={styles.face}>
          <span className={styles.all}>
            <Users size="1.375rem" />
          </span>
          <span className={styles.name}>{t.allChildren}</span>
        </span>
      </label>
      {children.map(child => (
        <label key={child.id} className={styles.choice}>
          <input type="radio" name={name} checked={chosen?.id === child.id} onChange={() => chooseChild(child.id)} />
          <span className={styles.face}>
            <Avatar name={child.givenName} src={avatarSrc(child.avatar)} />
            <span className={styles.words}>
              <span className={styles.name}>{child.givenName}</span>
              <span className={styles.detail}>{classOf(child)}</span>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
