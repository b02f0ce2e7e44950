import type { Planning } from './planned.ts'

/** Somebody chosen who has been erased since: the question stands again. */
const forgetErased = ({ db, id }: Planning) => db`
  delete from core.import_choices c
  where c.import_id = ${id} and c.chosen is not null and not exists (select from core.persons p where p.id = c.chosen)
    and not exists (select from core.staged_people s where s.import_id = c.import_id and s.id = c.chosen)`

/** What somebody decided on the preview comes first: this person, or a new one. */
const followChoices = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, is_new)
  select s.import_id, s.id, s.kind, case when c.chosen is null then 'created' else 'unchanged' end,
    coalesce(c.chosen, s.id), c.chosen is null
  from core.import_choices c join core.staged_people s on s.import_id = c.import_id and s.id = c.staged_id
  where c.import_id = ${id} and c.about = 'person'`

const matchKeys = ({ db, id, source }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id)
  select s.import_id, s.id, s.kind, 'unchanged', k.person_id
  from core.staged_people s join core.person_keys k on k.source = ${source} and k.key = s.key
  where s.import_id = ${id}
    and not exists (select from core.import_choices c where c.import_id = ${id} and c.staged_id = s.id and c.about = 'person')`

/** A pupil's key that is an adult's, or the reverse: two registers were mixed, and a person does not change so. */
const refuseOtherKinds = ({ db, id }: Planning) => db`
  update core.planned_people pp set action = 'rejected', reason = 'key-of-another', person_id = null
  where pp.import_id = ${id} and pp.person_id is not null and not pp.is_new
    and (pp.kind = 'pupil') <> exists (select from core.affiliations a where a.person_id = pp.person_id and a.role = 'pupil')`

/** Records whose person is certain: chosen by hand, or known by this source's own key. */
export const matchKnown = async (planning: Planning) => {
  await forgetErased(planning)
  await followChoices(planning)
  await matchKeys(planning)
  await refuseOtherKinds(planning)
}
