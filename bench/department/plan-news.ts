import { createUuidv7 } from '../../kernel/server/db/ids.ts'
import { type Random, shares } from '../generate/random.ts'
import type { Place } from './places.ts'
import { type Words, writeNews, writeRemark } from './words.ts'

export interface Remark {
  id: string
  itemId: string
  authorId: string
  text: string
  /** ISO 8601. */
  at: string
}

export interface Reader {
  itemId: string
  personId: string
  at: string
}

export interface Item extends Words {
  id: string
  entryId: string
  place: Place
  authorId: string
  audience: string[] | null
  comments: 'none' | 'staff' | 'all'
  at: string
  until: string
  remarks: Remark[]
  readers: Reader[]
  thanks: Reader[]
}

const day = 86_400_000
const year = 365 * day
/** Since the beginning of the school year. */
const days = 300
const half = 0.5

/** When and where each item appears, oldest first: as they would have come, schools mixed, so that what one school reads is spread over the whole table. */
export const planNews = (
  random: Random,
  places: readonly Place[],
  count: number,
  now: Date,
): { at: number; place: Place }[] =>
  shares(
    count,
    places.map(place => place.weight),
    0,
  )
    .flatMap((share, index) =>
      Array.from({ length: share }, () => ({
        at: now.getTime() - random.below(days * day),
        place: places[index] as Place,
      })),
    )
    .sort((a, b) => a.at - b.at)

const some = (random: Random, people: readonly string[], atMost: number): string[] => {
  const count = people.length === 0 ? 0 : random.below(atMost + 1)
  return [...new Set(Array.from({ length: count }, () => random.pick(people)))]
}

/** Writes what was planned. Ids hold the moment of publication, as they would have. */
export const writePlanned = (random: Random, planned: readonly { at: number; place: Place }[]): Item[] => {
  let time = 0
  const nextId = createUuidv7(() => time)
  return planned.map(({ at, place }) => {
    time = at
    const id = nextId()
    const later = () => new Date(at + random.next() * 3 * day).toISOString()
    const narrowed = place.narrowings.length > 0 && random.chance(half)
    const comments = random.chance(0.3) ? (random.chance(half) ? 'all' : 'staff') : 'none'
    const remarks = comments === 'none' ? [] : some(random, place.readers, 3)
    return {
      ...writeNews(random),
      id,
      entryId: nextId(),
      place,
      authorId: random.pick(place.authors),
      audience: narrowed ? random.pick(place.narrowings) : null,
      comments,
      at: new Date(at).toISOString(),
      until: new Date(at + year).toISOString(),
      remarks: remarks.map(authorId => ({
        id: nextId(),
        itemId: id,
        authorId,
        text: writeRemark(random),
        at: later(),
      })),
      readers: some(random, place.readers, 16).map(personId => ({ itemId: id, personId, at: later() })),
      thanks: some(random, place.readers, 3).map(personId => ({ itemId: id, personId, at: later() })),
    }
  })
}
