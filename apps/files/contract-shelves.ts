import { GroupName } from '../../kernel/contract/api/audience.ts'
import { contract } from '../../kernel/contract/endpoint.ts'
import { audiences } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const shelfFields = {
  title: t.text({ min: 1, max: 80 }),
  description: t.text({ max: 300 }),
}

/** A group it is addressed to, by what it is called: never who is in it. */
const Reader = t.object({
  kind: t.oneOf('person', 'role', 'class', 'manual'),
  audience: t.nullable(t.oneOf(...audiences)),
  name: t.string(),
  structureName: t.nullable(t.string()),
  structureKind: t.nullable(t.string()),
  /** Schools it reaches, when its structure holds several. */
  schools: t.integer(),
})

/** Above that many on one shelf, « 99+ » says enough. */
export const mostCounted = 100

export const Shelf = t.object({
  id: t.id(),
  title: t.string(),
  description: t.string(),
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  readers: t.array(Reader),
  /** What I may read there and have not, `mostCounted` at most. */
  unread: t.integer(),
  trashedAt: t.nullable(t.instant()),
  my: My('createDocument', 'updateShelf', 'shareShelf', 'moveShelf', 'trashShelf', 'restoreShelf'),
})
export type Shelf = Static<typeof Shelf>

export const ShelfAudience = t.object({
  items: t.array(t.object({ group: GroupName, level: t.oneOf('read', 'contribute', 'manage') })),
})
export type ShelfAudience = Static<typeof ShelfAudience>

/** What is looked at: of a child, of a structure and what is above it, or of all that is addressed to me. */
export const scopeFields = {
  structureId: t.optional(t.id()),
  childId: t.optional(t.id()),
}

const run = { on: 'shelfId', level: 'manage' } as const

export const shelfEndpoints = contract({
  listShelves: {
    method: 'GET',
    path: '/shelves',
    access: { visible: 'files.shelf' },
    offline: true,
    summary: 'Shelves addressed to me, nearest structures first; by their name, all I may look at',
    query: t.object({
      ...scopeFields,
      q: t.optional(t.text({ max: 80 })),
      /** Only those where I may put something. */
      contributing: t.optional(t.boolean()),
      /** Those I run that are in the trash. */
      trashed: t.optional(t.boolean()),
      limit: t.optional(t.integer({ minimum: 1, maximum: 100, default: 60 })),
    }),
    reply: t.object({ items: t.array(Shelf), more: t.boolean() }),
  },
  createShelf: {
    method: 'POST',
    path: '/shelves',
    access: { on: 'structureId', level: 'contribute' },
    speech: true,
    summary: 'Add a shelf to a structure I run',
    body: t.object({ structureId: t.id(), ...shelfFields }),
    reply: Shelf,
  },
  updateShelf: {
    method: 'PUT',
    path: '/shelves/:shelfId',
    access: run,
    summary: 'Rename a shelf, say what it is for',
    body: t.object(shelfFields),
    reply: Shelf,
  },
  moveShelf: {
    method: 'PUT',
    path: '/shelves/:shelfId/position',
    access: run,
    summary: 'Its place among the shelves of its structure, 0 being the first',
    body: t.object({ position: t.integer({ minimum: 0, maximum: 1000 }) }),
    reply: null,
  },
  readShelfAudience: {
    method: 'GET',
    path: '/shelves/:shelfId/audience',
    access: run,
    summary: 'Who reads, adds to and runs a shelf',
    reply: ShelfAudience,
  },
  shareShelf: {
    method: 'PUT',
    path: '/shelves/:shelfId/audience',
    access: run,
    summary: 'Change who reads, adds to and runs a shelf; its documents follow at once',
    body: t.object({
      grants: t.array(t.object({ groupId: t.id(), level: t.oneOf('read', 'contribute', 'manage') }), {
        minItems: 1,
        maxItems: 200,
      }),
    }),
    reply: ShelfAudience,
  },
  trashShelf: {
    method: 'DELETE',
    path: '/shelves/:shelfId',
    access: run,
    summary: 'To the trash with all it holds, for 30 days',
    reply: null,
  },
  restoreShelf: {
    method: 'POST',
    path: '/shelves/:shelfId/restoration',
    access: { on: 'shelfId', level: 'manage', inTrash: true },
    summary: 'Back from the trash with what it held',
    reply: null,
  },
})
