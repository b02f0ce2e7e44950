import { whoIsKnown } from '../../../kernel/server/audience/people.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { takeApart, wordsOf } from '../../../kernel/server/search/asked.ts'
import { peopleNamed } from '../../../kernel/server/search/find-people.ts'

export interface Search {
  q?: string
  role?: 'pupil' | 'guardian' | 'teacher' | 'head' | 'inspection' | 'municipal'
  structureId?: string
  favourites?: boolean
  after?: string
  limit?: number
}

const rolesOf = {
  pupil: ['pupil'],
  teacher: ['teacher'],
  head: ['head'],
  inspection: ['inspector', 'adviser', 'secretary', 'support-teacher'],
  municipal: ['municipal', 'classroom-assistant'],
} as const

/** SQL condition: the affiliation `a` is at or below the structure asked for. */
const isBelow = (db: Db, structureId: string | undefined) =>
  structureId
    ? db`and exists (select from core.lineage l where l.structure_id = a.structure_id and l.ancestor_id = ${structureId})`
    : db``

const isOfRole = (db: Db, role: Exclude<Search['role'], 'guardian'>) =>
  role ? db`and a.role = any(${[...rolesOf[role]]}::text[])` : db``

/** SQL condition: `p` is what is asked for, where it is. */
const holds = (db: Db, { role, structureId }: Search) => {
  if (role === 'guardian')
    return db`exists (select from core.guardianships gs join core.affiliations a on a.person_id = gs.pupil_id and a.role = 'pupil'
      and a.left_at is null where gs.guardian_id = p.id and gs.left_at is null ${isBelow(db, structureId)})`
  if (!role && !structureId) return db`true`
  return db`exists (select from core.affiliations a where a.person_id = p.id and a.left_at is null
    ${isOfRole(db, role)} ${isBelow(db, structureId)})`
}

/** SQL query: the ids of those who are what is asked for, where it is. */
const holders = (db: Db, { role, structureId }: Search) =>
  role === 'guardian'
    ? db`select gs.guardian_id as id from core.affiliations a join core.guardianships gs on gs.pupil_id = a.person_id
        where a.role = 'pupil' and a.left_at is null and gs.left_at is null ${isBelow(db, structureId)}`
    : db`select a.person_id as id from core.affiliations a where a.left_at is null ${isOfRole(db, role)} ${isBelow(db, structureId)}`

const isWorking = ({ role }: Search) => role !== undefined && role !== 'pupil' && role !== 'guardian'

/** Five pages, and somebody types another letter; of more, the filters leave what they leave. */
const namedAtMost = (search: Search) => ((search.role ?? search.structureId) ? 400 : 120)

/** Among whom to look before anything is asked of rights. */
export interface Among {
  /** Few enough to be named; null: leafed through in the order of names. */
  ids: string[] | null
  /** Their names only look like what was typed. */
  close: boolean
  /** Whoever is sought holds a function. */
  working: boolean
}

/** Those whose names answer, by the index of names and rights; when nobody bears the very letters, those who look like it. */
const named = async (ctx: Ctx, words: string[], search: Search): Promise<Among> => {
  const working = isWorking(search)
  const found = await peopleNamed(ctx.db, ctx.actor, { words, most: namedAtMost(search), working })
  const exact = found.filter(({ answer }) => answer > 1)
  return { ids: (exact.length > 0 ? exact : found).map(({ id }) => id), close: exact.length === 0, working }
}

const favourites = async ({ db, actor }: Ctx): Promise<Among> => {
  const rows = await db<{ id: string }[]>`
    select f.favourite_id as id from directory.favourites f where f.person_id = ${actor.personId}`
  return { ids: rows.map(row => row.id), close: false, working: false }
}

export const amongWhom = async (ctx: Ctx, search: Search): Promise<Among> => {
  if (search.favourites) return favourites(ctx)
  const words = wordsOf(takeApart(search.q ?? ''))
  if (words.length > 0) return named(ctx, words, search)
  const { few, families } = await whoIsKnown(ctx.db, ctx.actor)
  return { ids: few, close: false, working: isWorking(search) || !families }
}

/** They are named, or all of one structure: sorted before rights are asked of any. */
export const areFew = ({ structureId }: Search, { ids }: Among) => ids !== null || structureId !== undefined

/** SQL query: the ids of those few. */
const few = (db: Db, search: Search, { ids }: Among) =>
  ids ? db`select c.id from unnest(${ids}::uuid[]) as c(id)` : db`select distinct h.id from (${holders(db, search)}) h`

/**
 * SQL: what follows `from`, the persons `p` to leaf through by their `sort_name`; of rights nothing was asked yet. In a
 * département pupils and guardians are nearly everybody: the order of names finds them sooner than their structure would.
 */
export const candidates = (db: Db, search: Search, among: Among) =>
  areFew(search, among)
    ? db`(${few(db, search, among)}) c cross join lateral (
        select one.id, one.sort_name from core.people one where one.id = c.id and one.left_at is null offset 0) p
        where ${holds(db, search)}`
    : among.working
      ? db`(select w.person_id as id, w.sort_name from core.staff_names w where exists (
          select from core.people one where one.id = w.person_id and one.left_at is null offset 0)) p where ${holds(db, search)}`
      : db`(select one.id, one.sort_name from core.people one where one.left_at is null) p where ${holds(db, search)}`
