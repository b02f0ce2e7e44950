import { usable } from './plan-affiliations.ts'
import type { Planning } from './planned.ts'
import { hasOtherKey } from './same-name.ts'

/** A guardianship entered by a person, or already ended by one, is theirs. */
const open = ({ db, id, source }: Planning) => db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select ${id}, 'guardianship', w.guardian_id, w.pupil_id,
    case when g.guardian_id is null or g.left_at is not null then 'add'
      when coalesce(w.link, g.link) is distinct from g.link then 'change' else 'adopt' end,
    coalesce(w.link, g.link)
  from (select guardian_id, pupil_id, nullif(max(link), '') as link from core.planned_pairs where import_id = ${id} group by 1, 2) w
  left join core.guardianships g on g.guardian_id = w.guardian_id and g.pupil_id = w.pupil_id
  where g.guardian_id is null
    or (g.source <> 'person' and (g.left_at is not null or coalesce(w.link, g.link) is distinct from g.link or (g.source = 'csv' and ${source} <> 'csv')))`

/** Guardians a pupil's own list no longer names. */
const closeByPupils = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select distinct ${planning.id}::uuid, 'guardianship', g.guardian_id, g.pupil_id, 'close', g.link
  from (${usable(planning)}) u
  join core.guardianships g on g.pupil_id = u.person_id and g.left_at is null and g.source = ${planning.source}
  where u.kind = 'pupil' and not u.is_new and 'guardian' = any(u.states)
    and not exists (select from core.planned_pairs p
      where p.import_id = ${planning.id} and p.guardian_id = g.guardian_id and p.pupil_id = g.pupil_id)`

/** Children a guardian's own list no longer names, unless the child's record says otherwise. A CSV knows its school only. */
const closeByGuardians = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select distinct ${planning.id}::uuid, 'guardianship', g.guardian_id, g.pupil_id, 'close', g.link
  from (${usable(planning)}) u
  join core.guardianships g on g.guardian_id = u.person_id and g.left_at is null and g.source = ${planning.source}
  where u.kind = 'guardian' and not u.is_new and 'child' = any(u.states)
    and (u.key is not null or (
      exists (select from core.affiliations a join core.planned_schools ps on ps.id = a.structure_id and ps.import_id = ${planning.id}
        where a.person_id = g.pupil_id and a.role = 'pupil' and a.left_at is null)
      and not exists (select from core.import_problems pb join core.staged_people s on s.import_id = pb.import_id and s.file = pb.file and s.line = pb.line
        join core.planned_people pp on pp.import_id = s.import_id and pp.id = s.id
        where pb.import_id = ${planning.id} and pb.planned and pb.code in ('unknown-child', 'several-children') and pp.person_id = u.person_id)))
    and not exists (select from core.planned_pairs p
      where p.import_id = ${planning.id} and p.guardian_id = g.guardian_id and p.pupil_id = g.pupil_id)
    and not exists (select from core.planned_links l where l.import_id = ${planning.id} and l.relation = 'guardianship'
      and l.person_id = g.guardian_id and l.other_id = g.pupil_id)
    and not exists (select from (${usable(planning)}) c
      where c.kind = 'pupil' and c.person_id = g.pupil_id and 'guardian' = any(c.states))`

/** A record that withdraws a guardian. */
const closeWithdrawn = ({ db, id, source }: Planning) => db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select ${id}, 'guardianship', g.guardian_id, g.pupil_id, 'close', g.link
  from core.planned_people pp
  join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id and s.operation = 'delete'
  join core.guardianships g on g.guardian_id = pp.person_id and g.left_at is null and g.source <> 'person'
  where pp.import_id = ${id} and pp.kind = 'guardian' and not ${hasOtherKey({ db, id, source })}`

/** Which guardianships this delivery states and ends. */
export const planGuardianships = async (planning: Planning) => {
  await open(planning)
  await closeByPupils(planning)
  await closeByGuardians(planning)
  await closeWithdrawn(planning)
}
