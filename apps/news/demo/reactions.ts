import { dice } from '../../../kernel/demo/territory/random.ts'
import type { DemoNewsItem, Reaction } from './types.ts'

/** A seed made of the item's key: the same readers react at every start. */
const seedOf = (key: string): number => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)

/** Who tried it in class, drawn among those who can read it. */
export const triersAmong = (
  item: Pick<DemoNewsItem, 'key' | 'authorKey' | 'episode'>,
  readerKeys: readonly string[],
): string[] =>
  dice(seedOf(`${item.key} tried`))
    .shuffled(readerKeys.filter(key => key !== item.authorKey))
    .slice(0, item.episode?.tries ?? 0)

/** Who reacted, drawn among those who can read the item; one reaction a person, never the author's. */
export const reactionsAmong = (
  item: Pick<DemoNewsItem, 'key' | 'authorKey' | 'reactions'>,
  readerKeys: readonly string[],
): { personKey: string; reaction: Reaction }[] => {
  const readers = dice(seedOf(item.key)).shuffled(readerKeys.filter(key => key !== item.authorKey))
  const wanted = Object.entries(item.reactions).flatMap(([reaction, count]) =>
    Array.from({ length: count }, () => reaction as Reaction),
  )
  return wanted.slice(0, readers.length).flatMap((reaction, index) => {
    const personKey = readers[index]
    return personKey === undefined ? [] : [{ personKey, reaction }]
  })
}
