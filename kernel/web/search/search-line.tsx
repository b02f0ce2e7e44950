import { type MouseEvent, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import All from '~icons/arrow-right-bold'
import Buildings from '~icons/buildings-fill'
import Chalkboard from '~icons/chalkboard-teacher-fill'
import Recent from '~icons/clock-counter-clockwise-bold'
import More from '~icons/dots-three-bold'
import House from '~icons/house-fill'
import User from '~icons/user-circle-fill'
import Users from '~icons/users-three-fill'
import { useWrittenLang } from '../i18n.ts'
import { AppGommette } from '../ui/app-gommette.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Chip } from '../ui/chip.tsx'
import { Time } from '../ui/time.tsx'
import { Marked } from './marked.tsx'
import styles from './search-line.module.css'
import type { Line, Picture } from './sections.ts'

const places = { class: Chalkboard, group: Users, structure: Buildings }
const icons = { recent: Recent, all: All, more: More, home: House, account: User }

const LinePicture = ({ picture, name }: { picture: Picture; name: string }) => {
  if (picture.kind === 'face') return <Avatar name={name} src={picture.src} size="m" />
  if (picture.kind === 'app') return <AppGommette gommette={picture.gommette} size={32} />
  const Icon = picture.kind === 'place' ? places[picture.place] : icons[picture.icon]
  return <Icon size="1.5rem" />
}

export interface SearchLineProps {
  id: string
  line: Line
  q: string
  isActive: boolean
  onOpen: (event?: MouseEvent) => void
}

const Words = ({ line, q }: { line: Line; q: string }) => {
  const lang = useWrittenLang()
  return (
    <>
      <span className={styles.picture}>
        <LinePicture picture={line.picture} name={line.title} />
      </span>
      <span className={styles.words} lang={line.isWritten ? lang : undefined}>
        <span className={styles.title}>
          <Marked text={line.title} q={line.onPress ? '' : q} />
        </span>
        {line.detail && (
          <span className={styles.detail}>
            <Marked text={line.detail} q={q} />
          </span>
        )}
      </span>
      {line.chip && <Chip>{line.chip}</Chip>}
      {line.at && !line.chip && (
        <span className={styles.at}>
          <Time value={line.at} format="short-day" />
        </span>
      )}
    </>
  )
}

/** One answer: a link, that the keyboard reaches from the field (ARIA practices, combobox with a list). */
export const SearchLine = ({ id, line, q, isActive, onOpen }: SearchLineProps) => {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const option = { id, role: 'option', 'aria-selected': isActive, className: styles.line }
  return (
    <li ref={ref} role="presentation">
      {line.href ? (
        <Link href={line.href} {...option} tabIndex={-1} onClick={onOpen}>
          <Words line={line} q={q} />
        </Link>
      ) : (
        <button type="button" {...option} tabIndex={-1} onClick={onOpen}>
          <Words line={line} q={q} />
        </button>
      )}
    </li>
  )
}
