import type { Found, searchContract } from '../../contract/api/search.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { cursorGone } from '../http/opaque-cursor.ts'
import { type Asked, isEnough, takeApart, wordsOf } from './asked.ts'
import { peopleNamed, showPeople } from './find-people.ts'
import { bestTexts, findPlaces, listTexts } from './find-texts.ts'

interface Query {
  q: string
  kind?: string
  after?: string
  limit?: number
}

const nothing: Found = { people: [], places: [], texts: [], more: [], next: null }

/** How many lines each section shows before « tout voir ». */
const shown = { people: 5, places: 4, texts: 5 }
/** People and places are ordered by how well they answer: beyond that many, one types more letters. */
const listedAtMost = 100

/** A place in a list that ends soon: how many lines were shown. */
const offsetOf = (after: string | undefined): number => {
  const offset = Number(after ?? 0)
  if (!Number.isInteger(offset) || offset < 0 || offset > listedAtMost) throw cursorGone()
  return offset
}

const people = async (ctx: Ctx, asked: Asked, most: number) =>
  showPeople(ctx, await peopleNamed(ctx.db, ctx.actor, { words: wordsOf(asked), most }))

/** A pupil finds people of their class and what is published for them: nothing to get lost in. */
const placesFor = async (ctx: Ctx, asked: Asked, range: { from: number; most: number }) =>
  ctx.actor.isPupil ? [] : findPlaces(ctx, asked, range)

const everything = async (ctx: Ctx, asked: Asked, sections: readonly string[]): Promise<Found> => {
  const [persons, places, texts] = await Promise.all([
    people(ctx, asked, shown.people + 1),
    placesFor(ctx, asked, { from: 0, most: shown.places + 1 }),
    bestTexts(ctx, { asked, sections }, shown.texts),
  ])
  const firsts = sections.map(app => texts.filter(text => text.app === app))
  return {
    people: persons.slice(0, shown.people),
    places: places.slice(0, shown.places),
    texts: firsts.flatMap(some => some.slice(0, shown.texts)),
    more: [
      ...(persons.length > shown.people ? ['people'] : []),
      ...(places.length > shown.places ? ['places'] : []),
      ...sections.filter((_, n) => (firsts[n]?.length ?? 0) > shown.texts),
    ],
    next: null,
  }
}

const onlyKind = async (ctx: Ctx, asked: Asked, { kind, after, limit = 20 }: Query): Promise<Found> => {
  if (kind !== 'people' && kind !== 'places') {
    const { items, next } = await listTexts(ctx, { asked, sections: [kind ?? ''] }, { after, limit })
    return { ...nothing, texts: items, next }
  }
  const from = offsetOf(after)
  const rest = Math.min(limit, listedAtMost - from)
  const page = <T>(rows: T[]) => ({
    items: rows.slice(0, rest),
    next: rows.length > rest && from + rest < listedAtMost ? String(from + rest) : null,
  })
  if (kind === 'people') {
    const { items, next } = page((await people(ctx, asked, from + rest + 1)).slice(from))
    return { ...nothing, people: items, next }
  }
  const { items, next } = page(await placesFor(ctx, asked, { from, most: rest + 1 }))
  return { ...nothing, places: items, next }
}

/** For a pupil whose class closed the app that shows people. */
const withoutPeople = (found: Found): Found => ({
  ...found,
  people: [],
  more: found.more.filter(section => section !== 'people'),
})

/** What is found by typing, for the apps whose texts are indexed. */
export const searchHandlers = (manifests: readonly Manifest[]): Handlers<typeof searchContract> => {
  const sections = manifests.filter(({ search }) => search).map(({ id }) => id)
  const shower = manifests.find(({ pages }) => pages?.person)?.id ?? ''
  return {
    search: async (ctx, { query }) => {
      const asked = takeApart(query.q)
      if (!isEnough(asked)) return nothing
      const found = await (query.kind ? onlyKind(ctx, asked, query) : everything(ctx, asked, sections))
      return ctx.actor.closedApps.includes(shower) ? withoutPeople(found) : found
    },
  }
}
