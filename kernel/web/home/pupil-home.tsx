import { useMyApps } from '../shell/apps.tsx'
import { useMe } from '../shell/me.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { BigTile } from '../ui/big-tile.tsx'
import { Title } from '../ui/text.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { DaySlate } from './day-slate.tsx'
import styles from './pupil-home.module.css'
import { useHomeTexts } from './texts.ts'

/** As many as two rows of a tablet hold: a page a child sees at one glance. */
const mostTiles = 8

const Tiles = () => {
  const t = useHomeTexts()
  const apps = useMyApps().slice(0, mostTiles)
  if (apps.length === 0) return <p className={styles.nothing}>{t.noApps}</p>
  return (
    <nav aria-label={t.myApps}>
      <ul className={styles.tiles}>
        {apps.map(({ id, name, href, manifest }) => (
          <li key={id}>
            <BigTile href={href} label={name} gommette={manifest.gommette} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The day on a slate, then one’s activities. */
export const PupilHome = () => {
  const t = useHomeTexts()
  const me = useMe()
  usePageTitle(t.home)
  return (
    <div className={styles.home} data-nursery={me.nursery || undefined}>
      <VisuallyHidden>
        <Title level={1} tabIndex={-1}>
          {t.slateHello(me.givenName)}
        </Title>
      </VisuallyHidden>
      <DaySlate />
      <Tiles />
    </div>
  )
}
