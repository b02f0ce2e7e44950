import { contract } from '../../../kernel/contract/endpoint.ts'
import { My } from '../../../kernel/contract/my.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { AccessState, Count, fields, PersonName } from './shapes.ts'
import { StructureName } from './structures.ts'

export const ClassRow = t.object({
  id: t.id(),
  name: t.string(),
  kind: t.oneOf('class', 'group'),
  levels: t.array(t.object({ level: t.nullable(t.string()), pupils: t.integer() })),
  teachers: t.array(PersonName),
  pupils: Count,
  guardians: Count,
  /** Null when the reader knows of the class without looking after it. */
  level: t.nullable(t.oneOf('read', 'contribute', 'manage')),
})
export type ClassRow = Static<typeof ClassRow>

export const Guardian = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  link: t.nullable(t.string()),
  state: AccessState,
  charter: t.boolean(),
  /** Also works in a school: their access is their own school's business. */
  isStaff: t.boolean(),
  rights: t.object({
    seesSchoolLife: t.boolean(),
    signs: t.boolean(),
    authorisesImage: t.boolean(),
    collects: t.boolean(),
  }),
  isRestricted: t.boolean(),
})
export type Guardian = Static<typeof Guardian>

export const Pupil = t.object({
  id: t.id(),
  givenName: t.string(),
  name: t.string(),
  avatar: t.string(),
  level: t.nullable(t.string()),
  birthDate: t.nullable(t.day()),
  login: t.string(),
  state: AccessState,
  charter: t.boolean(),
  /** What they wrote on their card. */
  motto: t.nullable(t.string()),
  /** Other classes and groups of the same pupil. */
  others: t.array(t.string()),
  guardians: t.array(Guardian),
})
export type Pupil = Static<typeof Pupil>

export const Teacher = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  startsOn: t.nullable(t.day()),
  endsOn: t.nullable(t.day()),
  /** Whether the dates give access today. */
  isNow: t.boolean(),
})
export type Teacher = Static<typeof Teacher>

export const SchoolClass = t.object({
  id: t.id(),
  name: t.string(),
  kind: t.oneOf('class', 'group'),
  school: StructureName,
  archivedAt: t.nullable(t.instant()),
  teachers: t.array(Teacher),
  pupils: t.array(Pupil),
  my: My('renameClass', 'addPupil', 'giveClass', 'direct'),
})
export type SchoolClass = Static<typeof SchoolClass>

const onClass = { on: 'classId', level: 'manage' } as const

export const classesContract = contract({
  listClasses: {
    method: 'GET',
    path: '/school/structures/:structureId/classes',
    access: { on: 'structureId', level: 'read' },
    summary: 'The classes and groups of a school, with their figures',
    query: t.object({ archived: t.optional(t.boolean()) }),
    reply: t.object({ items: t.array(ClassRow) }),
  },
  listMyClasses: {
    method: 'GET',
    path: '/school/classes',
    access: { visible: 'core.class' },
    summary: 'The classes given to me today, in whatever school',
    reply: t.object({ items: t.array(t.object({ id: t.id(), name: t.string(), school: t.string() })) }),
  },
  createClass: {
    method: 'POST',
    path: '/school/structures/:structureId/classes',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Create a class or a group by hand',
    body: t.object({ name: fields.className, kind: t.oneOf('class', 'group') }),
    reply: t.object({ id: t.id() }),
  },
  readClass: {
    method: 'GET',
    path: '/school/classes/:classId',
    access: onClass,
    summary: 'A class I look after: pupils, responsables, teachers, and how far each account is',
    reply: SchoolClass,
  },
  renameClass: {
    method: 'PATCH',
    path: '/school/classes/:classId',
    access: onClass,
    summary: 'Rename a class; the next import keeps this name',
    body: t.object({ name: fields.className }),
    reply: null,
  },
  archiveClass: {
    method: 'PUT',
    path: '/school/classes/:classId/archive',
    access: onClass,
    summary: 'Put a class away (head); its pupils stay in the school',
    reply: null,
  },
  restoreClass: {
    method: 'DELETE',
    path: '/school/classes/:classId/archive',
    access: onClass,
    summary: 'Take a class out of the archives (head)',
    reply: null,
  },
  findColleagues: {
    method: 'GET',
    path: '/school/classes/:classId/colleagues',
    access: onClass,
    summary: 'Teachers to whom this class may be given: of the school; for the head, of the territory',
    query: t.object({ q: t.text({ min: 1, max: 80 }) }),
    reply: t.object({ items: t.array(t.object({ ...PersonName.properties, where: t.string() })) }),
  },
  giveClass: {
    method: 'PUT',
    path: '/school/classes/:classId/teachers/:personId',
    access: onClass,
    summary: 'Give the class to a teacher, from date to date for a substitute',
    body: t.object({ startsOn: t.optional(t.nullable(t.day())), endsOn: t.optional(t.nullable(t.day())) }),
    reply: null,
  },
  takeClass: {
    method: 'DELETE',
    path: '/school/classes/:classId/teachers/:personId',
    access: onClass,
    summary: 'Take the class back from a teacher',
    reply: null,
  },
  listClassApps: {
    method: 'GET',
    path: '/school/classes/:classId/apps',
    access: onClass,
    summary: 'The apps the pupils of the class have, and those their class has closed',
    reply: t.object({
      items: t.array(
        t.object({ app: t.string(), closedAt: t.nullable(t.instant()), closedBy: t.nullable(t.string()) }),
      ),
    }),
  },
  setClassApp: {
    method: 'PUT',
    path: '/school/classes/:classId/apps',
    access: onClass,
    summary: 'Close an app to the pupils of the class, or open it again',
    body: t.object({ app: t.text({ min: 1, max: 40 }), isOpen: t.boolean() }),
    reply: null,
  },
})
