import { inject } from 'vitest'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { connect } from '../../kernel/server/db/client.ts'
import { activationCode, classCardToken, picturesOf } from '../../kernel/server/identity/derive.ts'
import { place } from './place.ts'

const secret = () => Buffer.from(inject('secretKey'))

const ask = async <T>(work: (sql: ReturnType<typeof connect>) => Promise<T>): Promise<T> => {
  const sql = connect(place().database, { max: 1, name: 'journey' })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** What the class card on the wall and Lou’s memory hold. */
export const louAtSchool = () =>
  ask(async sql => {
    const [lou] = await sql<{ id: string; classId: string; number: number }[]>`
      select a.person_id as id, e.class_id as "classId", a.pictures_number as number
      from core.accounts a join core.enrolments e on e.pupil_id = a.person_id where a.login = ${cast.lou.login}`
    if (!lou) throw new Error('Lou is not in the demonstration.')
    return { card: classCardToken(secret(), lou.classId, 1), pictures: picturesOf(secret(), lou.id, lou.number) }
  })

/** What is printed today on somebody’s sheet and card. */
export const accessOf = (personId: string) =>
  ask(async sql => {
    const [row] = await sql<{ login: string; code: number; pictures: number }[]>`
      select login, code_number as code, pictures_number as pictures from core.accounts where person_id = ${personId}`
    if (!row) throw new Error('Nobody with this account.')
    return {
      login: row.login,
      code: activationCode(secret(), personId, row.code),
      pictures: picturesOf(secret(), personId, row.pictures),
    }
  })

/** What the card of a class carries while nobody has made another. */
export const cardOf = (classId: string) =>
  ask(async sql => {
    const [row] = await sql<{ number: number }[]>`select number from core.class_cards where class_id = ${classId}`
    return classCardToken(secret(), classId, row?.number ?? 1)
  })

/** A guardian of Les Tilleuls who has just been given a login sheet. */
export const familyWithSheet = (rank: number) =>
  ask(async sql => {
    const [guardian] = await sql<{ id: string; login: string; givenName: string; number: number }[]>`
      update core.accounts set code_issued_at = now() where person_id = (
        select a.person_id from core.accounts a
        where a.activated_at is null and exists (select from core.guardianships g where g.guardian_id = a.person_id)
          and not exists (select from core.affiliations f where f.person_id = a.person_id)
        order by a.login offset ${rank} limit 1)
      returning person_id as id, login, code_number as number,
        (select given_name from core.persons p where p.id = person_id) as "givenName"`
    if (!guardian) throw new Error('Every family of the demonstration has already come in.')
    return { ...guardian, code: activationCode(secret(), guardian.id, guardian.number) }
  })

/** As this person was when the demonstration was loaded: no second factor, and none asked for. */
export const withoutProtection = (login: string) =>
  ask(async sql => {
    const [own] = await sql<{ id: string }[]>`
      update core.accounts set second_factor_since = null, protect_before = 'infinity' where login = ${login}
      returning person_id as id`
    const id = own?.id ?? null
    await sql`delete from core.totp_factors where person_id = ${id}`
    await sql`delete from core.passkeys where person_id = ${id}`
    await sql`delete from core.recovery_codes where person_id = ${id}`
  })

/** A head of a real territory, whose days of grace end in `days` (negative: are over). */
export const withGrace = (login: string, days: number) =>
  ask(
    sql => sql`
    update core.accounts set protect_before = now() + make_interval(days => ${days}, hours => 1) where login = ${login}`,
  )

/** Nobody has proved who they are for an hour. */
export const afterAnHour = (login: string) =>
  ask(
    sql => sql`
    update core.sessions s set proved_at = now() - interval '1 hour' from core.accounts a
    where a.person_id = s.person_id and a.login = ${login}`,
  )
