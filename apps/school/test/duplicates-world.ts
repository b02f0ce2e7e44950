import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { refreshDuplicates } from '../../../kernel/server/merging/likely.ts'
import { enrol } from '../../../kernel/server/structures/enrolments.ts'
import { linkGuardian } from '../../../kernel/server/structures/guardianships.ts'
import { createPerson } from '../../../kernel/server/structures/persons.ts'
import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Duplicate, RecentMerge } from '../contract/duplicates.ts'

type Place = 'tilleuls' | 'preVert' | 'constituency' | 'valbrume'

/** The acts of the duplicates’ pages, by persona. */
export const duplicatesWorld = (t: TestApp) => {
  const at = (name: Place) => `/school/structures/${t.world.structures[name]}`
  const list = async (by: Persona, place: Place, query = '') =>
    (await (await t.as(by)).get<{ items: Duplicate[] }>(`${at(place)}/duplicates${query}`)).body.items
  const merges = async (by: Persona, place: Place) =>
    (await (await t.as(by)).get<{ items: RecentMerge[] }>(`${at(place)}/merges`)).body.items
  return {
    at,
    list,
    merges,
    /** The pair of two people of these ids, as the persona sees it there. */
    pair: async (by: Persona, place: Place, ids: readonly string[]) =>
      (await list(by, place)).find(one => one.records.every(record => ids.includes(record.id))),
    merge: async (by: Persona, place: Place, { pairId, keepId }: { pairId: string; keepId: string }) =>
      (await t.as(by)).post<{ mergeId: string; code?: string }>(`${at(place)}/duplicates/${pairId}/merge`, { keepId }),
    undo: async (by: Persona, place: Place, mergeId: string) =>
      (await t.as(by)).delete<{ code?: string }>(`${at(place)}/merges/${mergeId}`),
    /** A second record of Lina, in the other class of her school, or of another school. */
    secondLina: async (school: 'cpa' | 'ce2' = 'cpa') => {
      const { sql } = t.deps
      await sql`update core.persons set birth_date = '2016-04-02' where id = ${t.world.people.lina}`
      const id = await createPerson(sql, { givenName: 'Lyna', familyName: 'Castel', birthDate: '2016-04-02' })
      await enrol(sql, { pupilId: id, classId: t.world.classes[school], level: 'CM1' })
      await refreshDuplicates(sql, null)
      return id
    },
    /** A second record of Samira, guardian of Lina too, who has come in. */
    secondSamira: async () => {
      const { sql } = t.deps
      const id = await createPerson(sql, { givenName: 'Samira', familyName: 'Benalli', email: 'samira@example.org' })
      await linkGuardian(sql, { guardianId: id, pupilId: t.world.people.lina }, null)
      await refreshDuplicates(sql, null)
      return id
    },
    newSession: async (personId: string) => {
      const id = uuidv7()
      await t.deps.sql`
        insert into core.sessions (id, token_hash, person_id, method, expires_at)
        values (${id}, ${Buffer.from(id)}, ${personId}, 'password', now() + interval '1 day')`
      return id
    },
  }
}
