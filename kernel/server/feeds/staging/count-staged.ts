import type { Db } from '../../db/client.ts'

/** Records waiting; fewer than were read once a crash of PostgreSQL has emptied the tables. */
export const countStaged = async (db: Db, importId: string): Promise<number> => {
  const [row] = await db<{ count: number }[]>`
    select (select count(*) from core.staged_people where import_id = ${importId}) +
      (select count(*) from core.staged_schools where import_id = ${importId}) as count`
  return row?.count ?? 0
}
