import Speaker from '~icons/speaker-high-fill'
import { useLocale } from '../i18n.ts'
import { useMenuApps } from '../shell/apps.tsx'
import { useMe } from '../shell/me.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { BigTile } from '../ui/big-tile.tsx'
import { Button } from '../ui/button.tsx'
import { speak, useCanSpeak } from '../ui/speech.ts'
import { Title } from '../ui/text.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { DaySlate } from './day-slate.tsx'
import styles from './pupil-home.module.css'
import { useHomeTexts } from './texts.ts'

/** As many as two rows of a tablet hold: a page a child sees at one glance. Smaller children, fewer (row K2). */
const mostTiles = { nursery: 6, others: 8 }

/** So few tiles share the whole width: a child’s page has no left-over corner. */
const few = 3

/** The name of a tile, for who cannot read it yet. */
const Hear = ({ name }: { name: string }) => {
  const t = useHomeTexts()
  const locale = useLocale()
  if (!useCanSpeak(locale)) return null
  return (
    <Button
      className={styles.hear}
      kind="soft"
      wide
      icon={Speaker}
      aria-label={t.hear(name)}
      onPress={() => speak(name, locale)}
    >
      {t.listen}
    </Button>
  )
}

const Tiles = ({ isNursery }: { isNursery: boolean }) => {
  const t = useHomeTexts()
  const apps = useMenuApps().slice(0, isNursery ? mostTiles.nursery : mostTiles.others)
  if (apps.length === 0) return <p className={styles.nothing}>{t.noApps}</p>
  return (
    <nav aria-label={t.myApps}>
      <ul className={styles.tiles} data-few={apps.length <= few || undefined}>
        {apps.map(({ id, name, href, manifest }) => (
          <li key={id} className={styles.tile}>
            <BigTile href={href} label={name} gommette={manifest.gommette} />
            {isNursery && <Hear name={name} />}
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
    <div className={styles.home}>
      <VisuallyHidden>
        <Title level={1} tabIndex={-1}>
          {t.slateHello(me.givenName)}
        </Title>
      </VisuallyHidden>
      <DaySlate />
      <Tiles isNursery={me.nursery} />
    </div>
  )
}
