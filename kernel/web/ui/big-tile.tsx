import type { Gommette as GommetteOf } from '../../contract/manifest.ts'
import { AppGommette } from './app-gommette.tsx'
import styles from './big-tile.module.css'
import { CountBadge } from './chip.tsx'
import { Gommette, type GommetteProps } from './gommette.tsx'
import { Link } from './link.tsx'
import { useKitTexts } from './texts.ts'

export interface BigTileProps {
  href: string
  label: string
  /** As a manifest writes it, or with a pictogram at hand. */
  gommette: GommetteOf | Pick<GommetteProps, 'shape' | 'colour' | 'icon'>
  /** New things: a number, no more. */
  count?: number
}

/** A pupil's way into an application: a gommette a thumb of six years old cannot miss. */
export const BigTile = ({ href, label, gommette, count }: BigTileProps) => {
  const t = useKitTexts()
  return (
    <div className={styles.tile}>
      {'icon' in gommette ? <Gommette {...gommette} size={112} /> : <AppGommette gommette={gommette} size={112} />}
      <Link kind="plain" href={href} isStretched className={styles.label}>
        {label}
      </Link>
      {count ? (
        <CountBadge count={count} colour="red" size="l" label={t.unread(count)} className={styles.count} />
      ) : null}
    </div>
  )
}
