import { useState } from 'react'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { RuledList } from '../../../kernel/web/ui/ruled-list.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'
import { ThreadLine, type ThreadLineProps } from './thread-line.tsx'

/** A circonscription has as many schools’ threads as schools: those are one list, opened little by little. */
const placesAtMost = 6
const shownAtFirst = 12

type Doing = Pick<ThreadLineProps, 'onEdit' | 'onShare'>

interface Place {
  name: string
  threads: Thread[]
  /** Several places in one list: each thread says which. */
  isMixed?: boolean
}

const byStructure = (threads: readonly Thread[]): Place[] => {
  const places = new Map<string, Place>()
  for (const thread of threads) {
    const { id, name } = thread.structure
    const place = places.get(id) ?? { name, threads: [] }
    place.threads.push(thread)
    places.set(id, place)
  }
  return [...places.values()]
}

const List = ({ name, threads, isMixed, ...doing }: Place & Doing) => {
  const [isWhole, setWhole] = useState(!isMixed)
  const shown = isWhole ? threads.length : shownAtFirst
  return (
    <Stack as="section" gap={3} aria-label={name}>
      <Title level={2} size="s">
        {name}
      </Title>
      <Card padding="s">
        <RuledList>
          {threads.slice(0, shown).map(thread => (
            <ThreadLine key={thread.id} thread={thread} isBySchool={isMixed} {...doing} />
          ))}
        </RuledList>
      </Card>
      {shown < threads.length && <ShowMore onPress={() => setWhole(true)} shown={shown} total={threads.length} />}
    </Stack>
  )
}

/** Threads by place; when places are many, those where I do not work are one list. */
export const ThreadLists = ({ threads, ...doing }: { threads: readonly Thread[] } & Doing) => {
  const t = useNewsTexts()
  const mine = new Set(useMe().attachments.map(({ structureId }) => structureId))
  const places = byStructure(threads)
  const far = places.length > placesAtMost ? threads.filter(({ structure }) => !mine.has(structure.id)) : []
  const near = byStructure(threads.filter(thread => !far.includes(thread)))
  return (
    <>
      {near.map(place => (
        <List key={place.name} {...place} {...doing} />
      ))}
      {far.length > 0 && <List name={t.otherPlaces} threads={far} isMixed {...doing} />}
    </>
  )
}
