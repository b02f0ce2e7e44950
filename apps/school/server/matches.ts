import type { Ctx } from '../../../kernel/server/context.ts'
import { findAlike } from '../../../kernel/server/merging/find-alike.ts'
import { findSamePeople, type PersonFields, type SamePerson } from '../../../kernel/server/structures/persons.ts'
import type { Match } from '../contract/shapes.ts'
import { type ClassHere, directs } from './standing.ts'

interface Place {
  personId: string
  where: string[]
}

/** School, class by class: where each of these pupils is today. */
const placesOfPupils = ({ db }: Ctx, ids: string[]) => db<Place[]>`
  select e.pupil_id as "personId", array_agg(s.name || ' · ' || c.name order by s.name, c.name) as where
  from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null join core.structures s on s.id = c.school_id
  where e.pupil_id = any(${ids}::uuid[]) and e.left_at is null group by e.pupil_id`

/** First names of the children here, and roles: enough to recognise a parent one knows. */
const placesOfAdults = ({ db }: Ctx, ids: string[], schoolId: string) => db<Place[]>`
  select x.id as "personId", array(
      select p.given_name || ' · ' || c.name from core.guardianships gs
      join core.people p on p.id = gs.pupil_id
      join core.enrolments e on e.pupil_id = p.id and e.left_at is null
      join core.classes c on c.id = e.class_id and c.school_id = ${schoolId} and c.archived_at is null
      where gs.guardian_id = x.id and gs.left_at is null
      union all
      select s.name from core.affiliations a join core.structures s on s.id = a.structure_id
      where a.person_id = x.id and a.role <> 'pupil' and a.left_at is null) as where
  from unnest(${ids}::uuid[]) as x(id)`

const toMatch = (same: SamePerson, places: Place[], can: Match['can'], knows: boolean): Match => ({
  id: same.id,
  name: same.displayName,
  avatar: same.avatar,
  where: knows ? (places.find(place => place.personId === same.id)?.where ?? []) : [],
  isHere: same.isHere,
  sameBirthDate: same.sameBirthDate,
  can,
})

/** Namesakes first, then those whose name is close; nobody twice. */
const withAlike = (same: readonly SamePerson[], alike: readonly SamePerson[]): SamePerson[] => [
  ...same,
  ...alike.filter(person => !same.some(known => known.id === person.id)),
]

/**
 * Pupils who bear the name typed in a class, or nearly, born the same day. Of a pupil of another school, a teacher learns only that the child exists
 * there: bringing them over is the head's.
 */
export const matchPupils = async (ctx: Ctx, found: ClassHere, typed: PersonFields): Promise<Match[]> => {
  const alike = await findAlike(ctx.db, ctx.actor, { person: typed, kind: 'pupil', schoolId: found.schoolId })
  const namesakes = await findSamePeople(ctx.db, typed, found.schoolId)
  const same = withAlike(
    namesakes.filter(person => person.isPupil),
    alike,
  )
  const [places, direct] = await Promise.all([
    placesOfPupils(
      ctx,
      same.map(person => person.id),
    ),
    directs(ctx, found.schoolId),
  ])
  return same.map(person => {
    const may = person.isHere || direct || alike.some(({ id }) => id === person.id)
    return toMatch(person, places, { move: may, attach: may }, may)
  })
}

/** Adults who bear the name typed for a responsable, or nearly, with the same address or the same child. */
export const matchGuardians = async (
  ctx: Ctx,
  found: ClassHere,
  { childId, ...typed }: PersonFields & { childId: string },
): Promise<Match[]> => {
  const { schoolId } = found
  const alike = await findAlike(ctx.db, ctx.actor, { person: typed, kind: 'guardian', schoolId, childId })
  const namesakes = await findSamePeople(ctx.db, typed, schoolId)
  const same = withAlike(
    namesakes.filter(person => !person.isPupil),
    alike,
  )
  const places = await placesOfAdults(
    ctx,
    same.map(person => person.id),
    found.schoolId,
  )
  return same.map(person => toMatch(person, places, { move: false, attach: true }, person.isHere))
}
