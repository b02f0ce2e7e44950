import type { Db } from '../db/client.ts'

/** Who last gave this role to each of these people, where, as the journal says; nobody where an import or the operator did. */
export const roleGivers = (db: Db, role: string, personIds: readonly string[]) => db<
  { personId: string; structureId: string; by: string }[]
>`
  select distinct on (j.target_id, j.structure_id) j.target_id as "personId", j.structure_id as "structureId", p.display_name as by
  from core.audit j join core.people p on p.id = j.actor_id
  where j.target_id = any(${[...personIds]}::uuid[]) and j.action = 'role.given' and j.detail ->> 'role' = ${role}
  order by j.target_id, j.structure_id, j.at desc`
