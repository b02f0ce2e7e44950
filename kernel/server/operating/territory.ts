import type { Sql } from '../db/client.ts'

/** Nobody; the demonstration, whole or half (its loading was cut short); or people of a real territory. */
export type TerritoryState = 'empty' | 'demonstration' | 'half-demonstration' | 'inhabited'

const NAME = 'demonstration'

/** What this database holds. */
export const territoryState = async (sql: Sql): Promise<TerritoryState> => {
  const [row] = await sql<{ demonstration: string | null; inhabited: boolean }[]>`
    select (select value->>'state' from core.settings where name = ${NAME}) as demonstration,
      exists (select from core.structures) as inhabited`
  if (row?.demonstration === 'loading') return 'half-demonstration'
  if (row?.demonstration) return 'demonstration'
  return row?.inhabited ? 'inhabited' : 'empty'
}

const mark = (sql: Sql, state: 'loading' | 'loaded') => sql`
  insert into core.settings (name, value) values (${NAME}, ${sql.json({ state })})
  on conflict (name) do update set value = excluded.value`

/** Loads the demonstration into an empty database, leaving a mark that tells a cut-short loading from a whole one. */
export const loadTerritory = async (sql: Sql, load: () => Promise<void>) => {
  await mark(sql, 'loading')
  await load()
  await mark(sql, 'loaded')
}
