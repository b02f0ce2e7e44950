import { GroupName } from '../../../kernel/contract/api/audience.ts'
import { contract } from '../../../kernel/contract/endpoint.ts'
import { My } from '../../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { fields, PersonName } from './shapes.ts'
import { StructureName } from './structures.ts'

export const ManualGroup = t.object({
  id: t.id(),
  name: t.string(),
  people: t.integer(),
  author: t.nullable(t.string()),
  archivedAt: t.nullable(t.instant()),
  level: t.oneOf('read', 'contribute', 'manage'),
})
export type ManualGroup = Static<typeof ManualGroup>

export const Member = t.object({
  ...PersonName.properties,
  kind: t.oneOf('pupil', 'guardian', 'staff'),
  /** School, and classes of a pupil or children of a guardian. */
  about: t.string(),
})
export type Member = Static<typeof Member>

const onGroup = { on: 'groupId', level: 'manage' } as const
const people = {
  personIds: t.optional(t.array(t.id(), { maxItems: 500 })),
  /** Taken as they are today, person by person. */
  groupIds: t.optional(t.array(t.id(), { maxItems: 50 })),
}

export const groupsContract = contract({
  listGroups: {
    method: 'GET',
    path: '/school/structures/:structureId/groups',
    access: { on: 'structureId', level: 'contribute' },
    summary: 'The groups of a structure: those préau keeps by itself, those people made',
    reply: t.object({ automatic: t.array(GroupName), manual: t.array(ManualGroup) }),
  },
  createGroup: {
    method: 'POST',
    path: '/school/structures/:structureId/groups',
    access: { on: 'structureId', level: 'contribute' },
    summary: 'Make a group of people I may write to; they may be of several schools',
    body: t.object({ name: fields.groupName, ...people }),
    reply: t.object({ id: t.id(), people: t.integer() }),
  },
  findReachable: {
    method: 'GET',
    path: '/school/structures/:structureId/reachable',
    access: { on: 'structureId', level: 'contribute' },
    summary: 'People I may write to, by name',
    query: t.object({ q: t.text({ min: 2, max: 80 }) }),
    reply: t.object({ items: t.array(Member) }),
  },
  readGroup: {
    method: 'GET',
    path: '/school/groups/:groupId',
    access: { on: 'groupId', level: 'contribute' },
    summary: 'A group made by hand',
    reply: t.object({
      id: t.id(),
      name: t.string(),
      people: t.integer(),
      structure: StructureName,
      archivedAt: t.nullable(t.instant()),
      my: My('renameGroup', 'addMembers', 'archiveGroup'),
    }),
  },
  listMembers: {
    method: 'GET',
    path: '/school/groups/:groupId/members',
    access: { on: 'groupId', level: 'contribute' },
    summary: 'Who is in a group I may write to',
    query: t.object(pageFields),
    reply: Paged(Member),
  },
  addMembers: {
    method: 'POST',
    path: '/school/groups/:groupId/members',
    access: onGroup,
    summary: 'Add people I may write to',
    body: t.object(people),
    reply: t.object({ added: t.integer() }),
  },
  removeMember: {
    method: 'DELETE',
    path: '/school/groups/:groupId/members/:personId',
    access: onGroup,
    summary: 'Take somebody out of a group',
    reply: null,
  },
  renameGroup: {
    method: 'PATCH',
    path: '/school/groups/:groupId',
    access: onGroup,
    summary: 'Rename a group',
    body: t.object({ name: fields.groupName }),
    reply: null,
  },
  archiveGroup: {
    method: 'PUT',
    path: '/school/groups/:groupId/archive',
    access: onGroup,
    summary: 'Put a group away: nobody shares with it any more',
    reply: null,
  },
  restoreGroup: {
    method: 'DELETE',
    path: '/school/groups/:groupId/archive',
    access: onGroup,
    summary: 'Take a group out of the archives',
    reply: null,
  },
})
