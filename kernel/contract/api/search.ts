import { contract } from '../endpoint.ts'
import { roles } from '../manifest.ts'
import { type Static, t } from '../schema.ts'

export const PersonHit = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  /** What they are; null for a guardian. */
  role: t.nullable(t.oneOf(...roles)),
  /** Taught or attended. */
  classes: t.nullable(t.string()),
  structure: t.nullable(t.string()),
  /** Of a guardian: the children the reader may also know. */
  children: t.nullable(t.string()),
  /** The name only looks like what was typed. */
  close: t.boolean(),
})
export type PersonHit = Static<typeof PersonHit>

export const PlaceHit = t.object({
  id: t.id(),
  kind: t.oneOf('class', 'group', 'structure'),
  name: t.string(),
  /** The school of a class, the town of a school. */
  detail: t.string(),
})
export type PlaceHit = Static<typeof PlaceHit>

export const TextHit = t.object({
  id: t.id(),
  app: t.string(),
  title: t.string(),
  excerpt: t.string(),
  at: t.instant(),
  structure: t.nullable(t.string()),
  /** All but `shown` are the reader’s own. */
  state: t.oneOf('shown', 'draft', 'scheduled', 'over'),
})
export type TextHit = Static<typeof TextHit>

export const Found = t.object({
  people: t.array(PersonHit),
  places: t.array(PlaceHit),
  texts: t.array(TextHit),
  /** Sections that hold more than is shown: `people`, `places`, or the id of an app. */
  more: t.array(t.string()),
  /** With `kind`: the cursor of the next page. */
  next: t.nullable(t.string()),
})
export type Found = Static<typeof Found>

export const searchContract = contract({
  search: {
    method: 'GET',
    path: '/search',
    access: { visible: 'core.resource' },
    summary: 'People, classes, groups, structures and texts that answer, among what I may see',
    query: t.object({
      q: t.text({ min: 2, max: 80 }),
      /** One section only, a page at a time: `people`, `places`, or the id of an app. */
      kind: t.optional(t.text({ min: 2, max: 40, pattern: '^[a-z-]+$' })),
      after: t.optional(t.text({ max: 200, description: 'cursor of the previous page (`next`)' })),
      limit: t.optional(t.integer({ minimum: 1, maximum: 50, default: 20 })),
    }),
    reply: Found,
  },
})
