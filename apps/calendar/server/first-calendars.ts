import type { Audience } from '../../../kernel/contract/manifest.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResources } from '../../../kernel/server/resources/resources.ts'
import type { DefaultGrant, Scope } from '../../../kernel/server/structures/default-grants.ts'
import { applyDefaults, type Target } from '../../../kernel/server/structures/open-structures.ts'
import { indexCalendars } from './my-calendars.ts'

/** What each structure finds when Agenda opens there: words of the interface, hence in French. */
const firstCalendars = {
  school: { title: 'Agenda de l’école', colour: 'green' },
  constituency: { title: 'Agenda de la circonscription', colour: 'plum' },
} as const
type Opening = keyof typeof firstCalendars

const give = (target: string, scope: Scope, level: DefaultGrant['level'], ...to: Audience[]): DefaultGrant[] =>
  to.map(audience => ({ target, scope, audience, level }))

/** Who reads, writes in and runs them. Roles count upwards: heads of a constituency are those of its schools. */
const rules: readonly DefaultGrant[] = [
  ...give('calendar.school', 'structure', 'read', 'staff', 'pupils', 'guardians'),
  ...give('calendar.school', 'structure', 'contribute', 'teachers'),
  ...give('calendar.school', 'structure', 'manage', 'heads'),
  ...give('calendar.school', 'above', 'read', 'team'),
  ...give('calendar.constituency', 'structure', 'read', 'heads', 'teachers'),
  ...give('calendar.constituency', 'structure', 'manage', 'team'),
  ...give('calendar.class', 'class', 'read', 'pupils', 'guardians'),
  ...give('calendar.class', 'class', 'manage', 'teachers'),
  ...give('calendar.class', 'structure', 'manage', 'heads'),
  ...['calendar.school', 'calendar.constituency', 'calendar.class', 'calendar.group'].flatMap(target => [
    ...give(target, 'structure', 'manage', 'administrators'),
    ...give(target, 'above', 'manage', 'administrators'),
  ]),
]

/** The grants a calendar starts with: of a school, a constituency, a class, a group. */
export const giveDefaults = (db: Db, targets: readonly Target[]) => applyDefaults(db, targets, rules)

/** The first calendar of each structure where Agenda opens, all at once. */
export const openCalendars = async (db: Db, structureIds: string[]) => {
  const structures = await db<{ id: string; kind: string }[]>`
    select id, kind from core.structures where id = any(${structureIds}::uuid[]) order by id`
  const opened = structures.flatMap(({ id, kind }) =>
    kind in firstCalendars
      ? [{ id: uuidv7(), structureId: id, kind: kind as Opening, ...firstCalendars[kind as Opening] }]
      : [],
  )
  if (opened.length === 0) return
  await createResources(db, 'calendar.calendar', opened)
  await db`
    insert into calendar.calendars (id, structure_id, title, colour)
    select n.id, n.structure_id, n.title, n.colour
    from unnest(${opened.map(o => o.id)}::uuid[], ${opened.map(o => o.structureId)}::uuid[],
      ${opened.map(o => o.title)}::text[], ${opened.map(o => o.colour)}::text[]) as n(id, structure_id, title, colour)`
  await giveDefaults(
    db,
    opened.map(({ id, structureId, kind }) => ({ id, structureId, target: `calendar.${kind}`, classId: null })),
  )
  await indexCalendars(
    db,
    opened.map(({ id }) => id),
  )
}
