import { fewKnown } from '../../../kernel/server/audience/people.ts'
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

/** In a département pupils and guardians are nearly everybody: the order of names finds them sooner. */
export const isRare = ({ role, structureId }: Search) =>
  structureId !== undefined || (role !== undefined && role !== 'pupil' && role !== 'guardian')

/** Among them the filters leave what they leave. */
const namedAtMost = 400

interface Some {
  ids: string[]
  /** Their names only look like what was typed. */
  close: boolean
}

/** Those whose names answer, by the index of names and rights; when nobody bears the very letters, those who look like it. */
const named = async (ctx: Ctx, words: string[]): Promise<Some> => {
  const found = await peopleNamed(ctx.db, ctx.actor, words, namedAtMost)
  const exact = found.filter(({ answer }) => answer > 1)
  return { ids: (exact.length > 0 ? exact : found).map(({ id }) => id), close: exact.length === 0 }
}

const favourites = async ({ db, actor }: Ctx): Promise<Some> => {
  const rows = await db<{ id: string }[]>`
    select f.favourite_id as id from directory.favourites f where f.person_id = ${actor.personId}`
  return { ids: rows.map(row => row.id), close: false }
}

/** Whom to look among before anything else, when they are few enough to be named; null otherwise. */
export const findSome = async (ctx: Ctx, search: Search): Promise<Some | null> => {
  if (search.favourites) return favourites(ctx)
  const words = wordsOf(takeApart(search.q ?? ''))
  if (words.length > 0) return named(ctx, words)
  const ids = await fewKnown(ctx.db, ctx.actor)
  return ids && { ids, close: false }
}

/** SQL: those who hold a rare function, sought first, else everybody in the order of names. */
const sought = (db: Db, search: Search) =>
  isRare(search)
    ? db`(select distinct h.id from (${holders(db, search)}) h) c join core.people p on p.id = c.id where true`
    : db`core.people p where ${holds(db, search)}`

/** SQL: what follows `from`, the persons `p` to leaf through; of rights nothing was asked yet. */
export const candidates = (db: Db, search: Search, some: Some | null) =>
  some
    ? db`unnest(${some.ids}::uuid[]) as c(id) join core.people p on p.id = c.id where ${holds(db, search)}`
    : db`${sought(db, search)}`
