import { feedContract } from '../../contract/api/feed.ts'
import { formatDay } from '../../contract/dates.ts'
import { useRead } from '../data.ts'
import { useLocale, Written } from '../i18n.ts'
import { useComposition } from '../shell/apps.tsx'
import { useMe } from '../shell/me.tsx'
import { Anchor } from '../ui/link.tsx'
import { ListenButton } from '../ui/listen-button.tsx'
import { SeyesSlate } from '../ui/seyes-slate.tsx'
import { Time, useNow, useZone } from '../ui/time.tsx'
import styles from './day-slate.module.css'
import { feedDataOf } from './feed-data.ts'
import { useHomeTexts } from './texts.ts'

/** What a child can read at a glance: no scrolling, nothing missed. */
const mostEntries = 2
/** A line of the slate holds no more; a longer text is for the page itself. */
const longestLine = 60

const useLines = () => {
  const { data } = useRead(feedContract.listFeed, { query: { limit: mostEntries } })
  const { manifests } = useComposition()
  return (data?.items ?? []).map(entry => {
    const path = manifests.find(manifest => manifest.id === entry.app)?.path ?? entry.app
    return { id: entry.id, href: `/${path}/${entry.resourceId}`, ...feedDataOf(entry) }
  })
}

/** Today in the school’s hand, with the newest things to read, or to hear. */
export const DaySlate = () => {
  const t = useHomeTexts()
  const { nursery, givenName } = useMe()
  const locale = useLocale()
  const now = useNow()
  const today = formatDay(now, { locale, zone: useZone(), now })
  const lines = useLines()
  const hello = t.slateHello(givenName)
  const said = lines.length > 0 ? lines.map(line => `${line.title}. ${line.excerpt ?? ''}`) : [t.slateEmpty]
  return (
    <section aria-label={t.slate}>
      <SeyesSlate
        heading={<Time value={now} format="day" isCapital />}
        action={
          <ListenButton
            text={[today, hello, ...said].join('.\n')}
            lang={locale}
            kind="primary"
            size={nursery ? 'l' : 'm'}
          />
        }
      >
        {lines.length > 0 ? (
          lines.map(({ id, href, title, excerpt = '' }) => (
            <div key={id}>
              <p>
                <Anchor href={href} className={styles.line}>
                  <Written>{title}</Written>
                </Anchor>
              </p>
              {excerpt !== '' && excerpt.length <= longestLine && (
                <p>
                  <Written>{excerpt}</Written>
                </p>
              )}
            </div>
          ))
        ) : (
          <>
            <p>{hello}</p>
            <p>{t.slateEmpty}</p>
          </>
        )}
      </SeyesSlate>
    </section>
  )
}
