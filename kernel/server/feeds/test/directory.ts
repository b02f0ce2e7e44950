import type { Sql } from '../../db/client.ts'

/** The directory as people live it, in words, so that a test can compare it before and after. */
export const directory = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ said: string }[]>`
    select format('%s %s%s', given_name, coalesce(usage_name, family_name), case when left_at is null then '' else ' (left)' end) as said from core.persons
    union all
    select format('%s is %s of %s', p.given_name, a.role, s.name) from core.affiliations a
      join core.persons p on p.id = a.person_id join core.structures s on s.id = a.structure_id where a.left_at is null
    union all
    select format('%s is in %s as %s', p.given_name, c.name, coalesce(e.level, '?')) from core.enrolments e
      join core.persons p on p.id = e.pupil_id join core.classes c on c.id = e.class_id where e.left_at is null
    union all
    select format('%s teaches %s', p.given_name, c.name) from core.class_teachers t
      join core.persons p on p.id = t.person_id join core.classes c on c.id = t.class_id where t.left_at is null
    union all
    select format('%s is the guardian of %s', g.given_name, p.given_name) from core.guardianships k
      join core.persons g on g.id = k.guardian_id join core.persons p on p.id = k.pupil_id where k.left_at is null
    union all
    select format('class %s of %s', c.name, s.name) from core.classes c join core.structures s on s.id = c.school_id where c.archived_at is null
    union all
    select format('%s %s', s.kind, s.name) from core.structures s where s.closed_at is null
    union all
    select format('%s under %s', s.name, up.name) from core.structure_parents k
      join core.structures s on s.id = k.structure_id join core.structures up on up.id = k.parent_id where s.closed_at is null
    order by 1`
  return rows.map(row => row.said)
}

/** What only one of two looks at the directory sees: `-` before, `+` after. */
export const difference = (before: string[], after: string[]): string[] => [
  ...before.filter(said => !after.includes(said)).map(said => `- ${said}`),
  ...after.filter(said => !before.includes(said)).map(said => `+ ${said}`),
]

/** The automatic groups one person is in, as `audience of place`. */
export const groupsOf = async (sql: Sql, givenName: string): Promise<string[]> => {
  const rows = await sql<{ said: string }[]>`
    select format('%s of %s', g.audience, coalesce(c.name, s.name)) as said
    from core.memberships m join core.persons p on p.id = m.person_id join core.groups g on g.id = m.group_id
    left join core.structures s on s.id = g.structure_id left join core.classes c on c.id = g.class_id
    where p.given_name = ${givenName} order by 1`
  return rows.map(row => row.said)
}

export const personNamed = async (sql: Sql, givenName: string) => {
  const rows = await sql<
    { id: string; email: string | null; mobile: string | null; ine: string | null; family: string; left: boolean }[]
  >`
    select id, email, mobile_phone as mobile, ine, family_name as family, left_at is not null as left
    from core.persons where given_name = ${givenName}`
  const [person] = rows
  if (!person || rows.length > 1) throw new Error(`${rows.length} people are called ${givenName}`)
  return person
}
