import type { Db } from '../../../kernel/server/db/client.ts'
import type { Figures } from '../contract/shapes.ts'

/**
 * SQL expression: `{ people, never }` of an automatic group of structure `s`. The groups are counted, not the rows they
 * are made from: a school costs some hundred index probes, wherever it is shown.
 */
const count = (db: Db, audience: 'pupils' | 'guardians' | 'staff') => db`
  (select jsonb_build_object('people', count(*), 'never', count(*) filter (where not st.has_come))
   from core.groups g join core.memberships m on m.group_id = g.id join core.account_states st on st.person_id = m.person_id
   where g.kind = 'role' and g.structure_id = s.id and g.audience = ${audience})`

/** SQL expression: the figures of structure `s`. */
export const figuresOf = (db: Db) => db`
  jsonb_build_object('pupils', ${count(db, 'pupils')}, 'guardians', ${count(db, 'guardians')}, 'staff', ${count(db, 'staff')})`

const none = { people: 0, never: 0 }

export const readFigures = async (db: Db, structureId: string): Promise<Figures> => {
  const [row] = await db<
    { figures: Figures }[]
  >`select ${figuresOf(db)} as figures from core.structures s where s.id = ${structureId}`
  return row?.figures ?? { pupils: none, guardians: none, staff: none }
}
