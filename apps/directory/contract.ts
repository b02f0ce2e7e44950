import { contract } from '../../kernel/contract/endpoint.ts'
import { roles } from '../../kernel/contract/manifest.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

/** What somebody is somewhere, among what the reader may know. */
const Place = t.object({
  role: t.oneOf(...roles),
  title: t.nullable(t.string()),
  structureId: t.nullable(t.id()),
  structureName: t.nullable(t.string()),
  classNames: t.array(t.string()),
  /** Of a guardian: the first names of the children the reader may also see. */
  children: t.array(t.string()),
})

export const Person = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  favourite: t.boolean(),
  places: t.array(Place),
})
export type Person = Static<typeof Person>

const Relative = t.object({ id: t.id(), name: t.string(), avatar: t.string() })

/** `close`: the name only looks like what was typed. */
export const FoundPerson = t.object({ ...Person.properties, close: t.boolean() })
export type FoundPerson = Static<typeof FoundPerson>

export const PersonCard = t.object({
  ...Person.properties,
  /** Of a pupil: the guardians the reader may also see. */
  guardians: t.array(Relative),
  /** Of a guardian: the pupils the reader may also see. */
  children: t.array(Relative),
  /** A few words a pupil put on their card. */
  motto: t.nullable(t.string()),
  /** The reader may write to them. */
  canWrite: t.boolean(),
  /** What an adult lets the reader see; null for the others. */
  email: t.nullable(t.string()),
  phone: t.nullable(t.string()),
})
export type PersonCard = Static<typeof PersonCard>

const Face = t.object({ id: t.id(), name: t.string(), avatar: t.string(), level: t.nullable(t.string()) })

export const ClassFaces = t.object({
  id: t.id(),
  name: t.string(),
  school: t.object({ id: t.id(), name: t.string() }),
  teachers: t.array(Face),
  /** Empty when the reader may not see them (a guardian sees own children only). */
  pupils: t.array(Face),
})
export type ClassFaces = Static<typeof ClassFaces>

export const directoryContract = contract({
  findPeople: {
    method: 'GET',
    path: '/directory/people',
    access: { visible: 'core.group' },
    summary: 'People of the groups I may see, by the beginning of their names',
    query: t.object({
      q: t.optional(t.text({ max: 80 })),
      role: t.optional(t.oneOf('pupil', 'guardian', 'teacher', 'head', 'inspection', 'municipal')),
      structureId: t.optional(t.id()),
      favourites: t.optional(t.boolean()),
      after: t.optional(t.text({ max: 200 })),
      limit: t.optional(t.integer({ minimum: 1, maximum: 50, default: 24 })),
    }),
    reply: t.object({ items: t.array(FoundPerson), next: t.nullable(t.string()) }),
  },
  readPerson: {
    method: 'GET',
    path: '/directory/people/:personId',
    access: { visible: 'core.group' },
    summary: 'The card of somebody I may see',
    reply: PersonCard,
  },
  addFavourite: {
    method: 'PUT',
    path: '/directory/favourites/:personId',
    access: 'own',
    summary: 'Keep somebody among my favourites',
    reply: null,
  },
  removeFavourite: {
    method: 'DELETE',
    path: '/directory/favourites/:personId',
    access: 'own',
    summary: 'Take somebody out of my favourites',
    reply: null,
  },
  listClasses: {
    method: 'GET',
    path: '/directory/classes',
    access: { visible: 'core.class' },
    offline: true,
    summary: 'Classes I may see, mine first',
    query: t.object({ structureId: t.optional(t.id()) }),
    reply: t.object({
      items: t.array(
        t.object({
          id: t.id(),
          name: t.string(),
          schoolId: t.id(),
          schoolName: t.string(),
          mine: t.boolean(),
          pupils: t.integer(),
        }),
      ),
    }),
  },
  readClassFaces: {
    method: 'GET',
    path: '/directory/classes/:classId/faces',
    access: { on: 'classId', level: 'read' },
    offline: true,
    summary: 'The faces of a class, drawn',
    reply: ClassFaces,
  },
})
