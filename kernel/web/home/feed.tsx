import { useState } from 'react'
import { useComposition, useMyApps } from '../shell/apps.tsx'
import { useMe } from '../shell/me.tsx'
import { usePlace } from '../shell/place.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Row } from '../ui/layout.tsx'
import { NewsPicture } from '../ui/pictures/news-picture.tsx'
import { Select } from '../ui/select.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Title } from '../ui/text.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './feed.module.css'
import { FeedList } from './feed-list.tsx'
import { type Origin, originTabs } from './origins.ts'
import { useHomeTexts } from './texts.ts'

const everyApp = 'all'

/** The apps that write to the feed, when there are several: one filter fewer otherwise. */
const useFeedApps = () => {
  const { manifests } = useComposition()
  const mine = useMyApps()
  const writers = new Set(manifests.filter(m => Object.values(m.events).some(e => e.feed)).map(m => m.id))
  const apps = mine.filter(app => writers.has(app.id))
  return apps.length > 1 ? apps : []
}

const Empty = ({ isFiltered, onReset }: { isFiltered: boolean; onReset: () => void }) => {
  const t = useHomeTexts()
  const { child } = usePlace()
  if (isFiltered)
    return (
      <EmptyState
        title={t.emptyFilter}
        level={3}
        action={
          <Button kind="soft" onPress={onReset}>
            {t.seeAll}
          </Button>
        }
      />
    )
  return (
    <EmptyState picture={NewsPicture} title={t.emptyTitle} level={3}>
      {child ? t.emptyFor(child.givenName) : t.emptyText}
    </EmptyState>
  )
}

/** « Quoi de neuf », by origin and by app, for the child or the structure chosen above. */
export const Feed = () => {
  const t = useHomeTexts()
  const me = useMe()
  const { child, structure } = usePlace()
  const [origin, setOrigin] = useState<Origin>('all')
  const [app, setApp] = useState(everyApp)
  const apps = useFeedApps()
  const tabs = originTabs(me, t)
  const filter = {
    ...(app !== everyApp && { app }),
    ...(origin !== 'all' && { origin }),
    ...(child ? { childId: child.id } : structure && { structureId: structure.structureId }),
  }
  const reset = () => {
    setOrigin('all')
    setApp(everyApp)
  }
  const list = (
    <FeedList
      key={JSON.stringify(filter)}
      filter={filter}
      empty={<Empty isFiltered={origin !== 'all' || app !== everyApp} onReset={reset} />}
    />
  )
  const choice = apps.length > 0 && (
    <Select
      label={t.appFilter}
      isLabelHidden
      className={styles.app}
      value={app}
      onChange={setApp}
      options={[{ value: everyApp, label: t.everyApp }, ...apps.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
  return (
    <section className={styles.feed}>
      {tabs.length > 0 ? (
        <>
          <VisuallyHidden>
            <h2>{t.news}</h2>
          </VisuallyHidden>
          <Tabs label={t.newsTabs} tabs={tabs} selected={origin} onSelect={setOrigin} aside={choice}>
            {list}
          </Tabs>
        </>
      ) : (
        <>
          <Row justify="between" className={styles.heading}>
            <Title level={2} size="m">
              {t.news}
            </Title>
            {choice}
          </Row>
          {list}
        </>
      )}
    </section>
  )
}
