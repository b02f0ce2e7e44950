import type { PersonHit } from '../../contract/api/search.ts'
import { knownTo } from '../audience/people.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'

type Reader = Pick<Actor, 'groupIds' | 'personId'>

export interface Answer {
  id: string
  /** 4 the very name, 3 begins so, 2 each word begins one of its words, 1 only looks like it. */
  answer: number
}

/** Shorter words resemble too many others. */
const shortest = 4

export interface Named {
  words: readonly string[]
  most: number
  /** Only those who hold a function, in schools or above them. */
  working?: boolean
}

const answers = (db: Db, reader: Reader, { words, most, working = false, close }: Named & { close: boolean }) =>
  db<Answer[]>`
    select f.id, f.answer from core.find_people(${reader.groupIds}::uuid[], ${reader.personId}::uuid,
      array(select core.fold(w) from unnest(${words}::text[]) w), ${close}, ${working}, ${most}) f`

/**
 * People whose names answer, best first, among those of the groups the reader sees; names that look alike only when nobody's
 * answers. An index of rights found them: whoever shows them asks `knownTo` of each.
 */
export const peopleNamed = async (db: Db, reader: Reader, named: Named): Promise<Answer[]> => {
  if (named.words.length === 0) return []
  const exact = await answers(db, reader, { ...named, close: false })
  if (exact.length > 0 || named.words.every(word => word.length < shortest)) return exact
  return answers(db, reader, { ...named, close: true })
}

/** A class, a school, or the child known to the reader: what tells two namesakes apart. */
const places = ({ db, actor }: Ctx) => db`
  left join lateral (
    select a.role, s.name as structure from core.affiliations a join core.structures s on s.id = a.structure_id
    where a.person_id = found.id and a.left_at is null
    order by s.kind = 'school' desc, a.created_at, a.id limit 1) held on true
  left join lateral (
    select string_agg(c.name, ', ' order by c.name) as names from (
      select e.class_id as id from core.enrolments e where e.pupil_id = found.id and e.left_at is null
      union
      select ct.class_id from core.class_teachers ct where ct.person_id = found.id and ct.left_at is null
        and (ct.ends_on is null or ct.ends_on >= current_date)) own
    join core.classes c on c.id = own.id where c.archived_at is null) taught on true
  left join lateral (
    select string_agg(p.given_name, ', ' order by p.given_name) as names from core.guardianships gs
    join core.people p on p.id = gs.pupil_id
    where held.role is null and gs.guardian_id = found.id and gs.left_at is null and ${knownTo(db, actor)}) children on true`

/** The people found, as a line each. */
export const showPeople = async (ctx: Ctx, found: readonly Answer[]): Promise<PersonHit[]> => {
  const { db, actor } = ctx
  if (found.length === 0) return []
  const rows = await db<PersonHit[]>`
    select found.id, case when ${actor.isPupil} and p.is_pupil then p.given_name else p.display_name end as name, p.avatar,
      held.role, taught.names as classes, held.structure, children.names as children, found.answer = 1 as close
    from unnest(${found.map(row => row.id)}::uuid[], ${found.map(row => row.answer)}::int[]) as found(id, answer)
    join core.people p on p.id = found.id
    ${places(ctx)}
    where ${knownTo(db, actor)}
    order by found.answer desc, p.sort_name, p.id`
  return [...rows]
}
