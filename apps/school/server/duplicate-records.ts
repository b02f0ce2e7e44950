import type { Ctx } from '../../../kernel/server/context.ts'
import { peopleNamed } from '../../../kernel/server/merging/likely.ts'
import type { Record } from '../contract/duplicates.ts'

/** People whose name begins as typed, wholly below the structure. */
export const findRecords = async ({ db }: Pick<Ctx, 'db'>, structureId: string, q: string) => {
  const found = await peopleNamed(db, structureId, q)
  const records = await recordsOf(
    { db },
    found.map(one => one.id),
  )
  const items = found.map(({ id, name, avatar }) => {
    const record = records.get(id)
    return { id, name, avatar, about: [...(record?.places ?? []), ...(record?.family ?? [])].join(', ') }
  })
  return { items }
}

/** What tells two records apart, of people the reader has been let see. */
export const recordsOf = async ({ db }: Pick<Ctx, 'db'>, ids: readonly string[]): Promise<Map<string, Record>> => {
  const rows = await db<Record[]>`
    select p.id, p.display_name as name, p.avatar, p.is_pupil as "isPupil", f.birth_date as "birthDate", f.email,
      coalesce(f.mobile_phone, f.home_phone, f.work_phone) as phone, s.login, s.state, f.source <> 'person' as "isOfficial",
      to_char(f.created_at, 'YYYY-MM-DD') as since,
      array(
        select t.name || ' · ' || c.name from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
          join core.structures t on t.id = c.school_id where e.pupil_id = p.id and e.left_at is null
        union all
        select t.name from core.affiliations a join core.structures t on t.id = a.structure_id
          where a.person_id = p.id and a.role <> 'pupil' and a.left_at is null) as places,
      array(
        select distinct o.display_name from core.guardianships g
          join core.people o on o.id = case when p.is_pupil then g.guardian_id else g.pupil_id end
          where p.id = case when p.is_pupil then g.pupil_id else g.guardian_id end and g.left_at is null order by 1) as family
    from core.people p join core.person_files f on f.id = p.id join core.account_states s on s.person_id = p.id
    where p.id = any(${[...ids]}::uuid[])`
  return new Map(rows.map(row => [row.id, row]))
}
