import { expect, it } from 'vitest'
import { openNewApps } from '../../../kernel/server/structures/open-new-apps.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { filesBinding } from '../server/binding.ts'

const t = testApp()

it('schools that were there before Documents find its shelves when préau starts again, once', async () => {
  const { sql } = t.deps
  expect(await openNewApps(sql, [filesBinding])).toBe(3)
  expect(await openNewApps(sql, [filesBinding])).toBe(0)
  const shelves = await sql<{ kind: string; shelves: number }[]>`
    select s.kind, count(*)::int as shelves from files.shelves sh join core.structures s on s.id = sh.structure_id
    group by s.kind order by s.kind`
  expect([...shelves]).toEqual([
    { kind: 'constituency', shelves: 3 },
    { kind: 'school', shelves: 4 },
  ])
  const readers = await sql`
    select from files.shelf_groups sg join core.groups g on g.id = sg.group_id where g.audience = 'guardians'`
  expect(readers.length).toBe(2)
})
