import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import { nameGroups } from '../../../kernel/server/audience/groups.ts'
import { knownTo } from '../../../kernel/server/audience/people.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Addressee, AddressField } from '../contract-messages.ts'
import { readAbout } from './about.ts'

export interface Target {
  kind: Addressee['kind']
  id: string
}
export interface Addressed extends Target {
  field: AddressField
}

type Who = Pick<Ctx, 'db' | 'actor'>

const schoolsOf = ({ db }: Who, ids: string[]) => db<{ id: string; name: string; reaches: number }[]>`
  select s.id, s.name, s.schools as reaches from core.structures s where s.id = any(${ids}::uuid[])`

const identitiesOf = ({ db }: Who, ids: string[]) => db<
  { id: string; name: string; avatar: string; structure: string; isMain: boolean }[]
>`
  select i.id, i.name, i.avatar, s.name as structure, i.is_main as "isMain"
  from core.identities i join core.structures s on s.id = i.structure_id where i.id = any(${ids}::uuid[])`

/** Names children know one another by: the given name alone, between pupils. */
const facesOf = ({ db, actor }: Who, ids: string[]) => db<{ id: string; name: string; avatar: string }[]>`
  select p.id, p.avatar, case when ${actor.isPupil} and p.is_pupil then p.given_name else p.display_name end as name
  from core.people p where p.id = any(${ids}::uuid[])`

const toGroup = (group: GroupName): Addressee => ({
  kind: 'group',
  id: group.id,
  group,
  name: group.name,
  avatar: null,
  about: null,
  reaches: group.people,
})

const nobody = { role: null, title: null, classes: [], children: [] }

const describeIdentities = async (who: Who, ids: string[]): Promise<Addressee[]> => {
  if (ids.length === 0) return []
  const rows = await identitiesOf(who, ids)
  return rows.map(({ id, name, avatar, structure, isMain }) => ({
    kind: 'identity',
    id,
    group: null,
    name,
    avatar,
    about: isMain && name === structure ? null : { ...nobody, structure },
    reaches: 1,
  }))
}

const describeSchools = async (who: Who, ids: string[]): Promise<Addressee[]> => {
  if (ids.length === 0) return []
  const rows = await schoolsOf(who, ids)
  return rows.map(row => ({ ...row, kind: 'schools', group: null, avatar: null, about: null }))
}

const describeGroups = async (who: Who, ids: string[]): Promise<Addressee[]> => {
  if (ids.length === 0) return []
  const groups = await nameGroups(who.db, ids)
  const people = groups.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const [faces, about] = people.length > 0 ? await Promise.all([facesOf(who, people), readAbout(who, people)]) : []
  return groups.map(group => {
    const face = faces?.find(({ id }) => id === group.id)
    if (!face) return toGroup(group)
    return {
      ...toGroup({ ...group, name: face.name }),
      name: face.name,
      avatar: face.avatar,
      about: about?.get(face.id) ?? null,
    }
  })
}

/** Where `describe` keeps it. */
export const keyOf = ({ kind, id }: Target) => `${kind} ${id}`

/** How each is shown to who may see it: rights are asked before. */
export const describe = async (who: Who, targets: readonly Target[]): Promise<Map<string, Addressee>> => {
  const idsOf = (kind: Target['kind']) => [...new Set(targets.filter(one => one.kind === kind).map(({ id }) => id))]
  const found = await Promise.all([
    describeGroups(who, idsOf('group')),
    describeIdentities(who, idsOf('identity')),
    describeSchools(who, idsOf('schools')),
  ])
  return new Map(found.flat().map(one => [keyOf(one), one]))
}

/** In their order; those that are gone are left out. */
export const describeAddressed = async (who: Who, addressed: readonly Addressed[]) => {
  const described = await describe(who, addressed)
  return addressed.flatMap(one => {
    const addressee = described.get(keyOf(one))
    return addressee ? [{ field: one.field, addressee }] : []
  })
}

export interface Stored extends Addressed {
  messageId: string
}

/** Whom these messages were addressed to, as they were written. */
export const addresseesOf = ({ db }: Pick<Ctx, 'db'>, messageIds: readonly string[]) => db<Stored[]>`
  select a.message_id as "messageId", a.field, a.kind, coalesce(a.group_id, a.structure_id) as id from mail.addressees a
  where a.message_id = any(${messageIds}::uuid[]) order by a.message_id, a.position`

/**
 * Of these, the people whom the reader may not know by name: two families addressed together never meet there. Groups,
 * schools and services are named to everybody.
 */
export const unknownTo = async ({ db, actor }: Who, addressed: readonly Target[]): Promise<Set<string>> => {
  const ids = addressed.filter(({ kind }) => kind === 'group').map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const rows = await db<{ id: string }[]>`
    select p.id from core.people p where p.id = any(${ids}::uuid[]) and not ${knownTo(db, actor)}`
  return new Set(rows.map(({ id }) => id))
}
