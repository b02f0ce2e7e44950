import { expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { uuidv7 } from '../../db/ids.ts'
import { createResources } from '../../resources/resources.ts'

const t = await testApp([])

/** Texts that say « kermesse », the newest `newest` days ago, one a day, read by Claire. */
const write = async (section: string, { many, newest }: { many: number; newest: number }) => {
  const resources = Array.from({ length: many }, () => ({ id: uuidv7(), title: 'Kermesse' }))
  await createResources(t.deps.sql, `${section}.text`, resources)
  await t.deps.sql`
    insert into core.search_texts (id, section, access_id, title, excerpt, at, shown_from, is_draft, words, groups)
    select w.id, ${section}, w.id, 'Kermesse', '', now() - make_interval(days => ${newest}::int + w.place::int), now() - interval '1 year', false,
      core.search_words('Kermesse', '', ${section}), array[${t.world.people.claire}::uuid]
    from unnest(${resources.map(({ id }) => id)}::uuid[]) with ordinality as w(id, place)`
}

const found = async (sections: string[]) => {
  const { claire } = t.world.people
  const rows = await t.deps.sql<{ section: string; many: number }[]>`
    select section, count(distinct id)::int as many from core.nearest_texts(array[${claire}::uuid],
      core.search_query(array['kermesse'], '{}'::text[], ${sections}::text[]), ${sections}::text[], ${claire}, now(),
      '9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 30)
    group by section order by section`
  return rows.map(({ section, many }) => [section, many])
}

it('finds all that answers in every app, when that is little', async () => {
  await write('quiet', { many: 2, newest: 300 })
  await write('other', { many: 3, newest: 200 })
  expect(await found(['busy', 'other', 'quiet'])).toEqual([
    ['other', 3],
    ['quiet', 2],
  ])
})

it('hides no app behind one that writes much', async () => {
  await write('busy', { many: 80, newest: 0 })
  expect(await found(['busy', 'other', 'quiet'])).toEqual([
    ['busy', 30],
    ['other', 3],
    ['quiet', 2],
  ])
  expect(await found(['busy'])).toEqual([['busy', 30]])
  expect(await found(['quiet'])).toEqual([['quiet', 2]])
})
