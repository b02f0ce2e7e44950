import { useId } from 'react'
import { Gommette, type GommetteProps } from '../ui/gommette.tsx'
import { Anchor } from '../ui/link.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './way-cards.module.css'

interface Way {
  href: string
  label: string
  help: string
  icon: GommetteProps['icon']
  colour: GommetteProps['colour']
}

const shapes: Partial<Record<Way['colour'], GommetteProps['shape']>> = { green: 'flower', orange: 'hexagon' }

/** The other doors, each with its sticker. */
export const WayCards = ({ title, ways }: { title: string; ways: readonly Way[] }) => {
  const id = useId()
  return (
    <nav aria-labelledby={id}>
      <VisuallyHidden>
        <h2 id={id}>{title}</h2>
      </VisuallyHidden>
      <ul className={styles.ways}>
        {ways.map(way => (
          <li key={way.href}>
            <Anchor href={way.href} className={styles.way}>
              <Gommette shape={shapes[way.colour] ?? 'round'} colour={way.colour} icon={way.icon} size={44} />
              <span className={styles.words}>
                <span className={styles.label}>{way.label}</span>
                <span className={styles.help}>{way.help}</span>
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
