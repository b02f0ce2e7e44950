import type { Db } from '../db/client.ts'

export interface Found {
  id: string
  name: string
  login: string
}

/** Who signs in with this login, for an operator who answers a request. */
export const findPerson = async (db: Db, login: string): Promise<Found | undefined> => {
  const [row] = await db<Found[]>`
    select a.person_id as id, p.display_name as name, a.login from core.accounts a
    join core.people p on p.id = a.person_id where a.login = ${login.trim().toLowerCase()}`
  return row
}
