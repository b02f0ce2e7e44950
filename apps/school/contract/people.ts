import { contract } from '../../../kernel/contract/endpoint.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { AccessState, fields, Match, PersonName, RoleName } from './shapes.ts'

export const StaffRow = t.object({
  /** Of the affiliation: a person with two roles here has two rows. */
  id: t.id(),
  personId: t.id(),
  name: t.string(),
  avatar: t.string(),
  role: RoleName,
  title: t.nullable(t.string()),
  startsOn: t.nullable(t.day()),
  endsOn: t.nullable(t.day()),
  isNow: t.boolean(),
  classes: t.array(t.string()),
  /** For those who run the structure only. */
  state: t.nullable(AccessState),
  charter: t.nullable(t.boolean()),
})
export type StaffRow = Static<typeof StaffRow>

const dates = { startsOn: t.optional(t.nullable(t.day())), endsOn: t.optional(t.nullable(t.day())) }
const onStructure = { on: 'structureId', level: 'manage' } as const
const one = '/school/structures/:structureId/people/:affiliationId'

export const peopleContract = contract({
  listStaff: {
    method: 'GET',
    path: '/school/structures/:structureId/people',
    access: { on: 'structureId', level: 'read' },
    summary: 'Who works in a structure: staff, municipal staff, contributors, administrators',
    query: t.object({ ...pageFields, q: t.optional(t.text({ max: 80 })) }),
    reply: Paged(StaffRow),
  },
  findStaff: {
    method: 'GET',
    path: '/school/structures/:structureId/staff',
    access: onStructure,
    summary: 'Staff of the territory by name, to attach one of them here',
    query: t.object({ q: t.text({ min: 2, max: 80 }) }),
    reply: t.object({ items: t.array(t.object({ ...PersonName.properties, where: t.string() })) }),
  },
  addRole: {
    method: 'POST',
    path: '/school/structures/:structureId/people',
    access: onStructure,
    summary: 'Give somebody a role here, known already (`personId`) or new',
    body: t.object({
      role: RoleName,
      title: t.optional(fields.title),
      ...dates,
      personId: t.optional(t.id()),
      givenName: t.optional(fields.givenName),
      familyName: t.optional(fields.familyName),
      email: t.optional(fields.email),
      decision: t.optional(t.oneOf('create')),
    }),
    reply: t.object({ personId: t.nullable(t.id()), matches: t.array(Match) }),
    recent: true,
  },
  changeRole: {
    method: 'PATCH',
    path: one,
    access: onStructure,
    summary: 'Change the words or the dates of a role',
    body: t.object({ title: fields.title, startsOn: t.nullable(t.day()), endsOn: t.nullable(t.day()) }),
    reply: null,
    recent: true,
  },
  endRole: {
    method: 'DELETE',
    path: one,
    access: onStructure,
    summary: 'End a role: what it opened closes at once',
    reply: null,
  },
  restoreRole: {
    method: 'PUT',
    path: one,
    access: onStructure,
    summary: 'Give back a role that was ended',
    reply: null,
  },
})
