import { createHash } from 'node:crypto'
import type { Db } from '../../kernel/server/db/client.ts'
import { newSessionToken, sessionCookie } from '../../kernel/server/identity/session-token.ts'

export const readerKinds = ['guardian', 'pupil', 'teacher', 'head', 'adviser', 'administrator'] as const
export type ReaderKind = (typeof readerKinds)[number]

/** Somebody signed in. */
export interface Reader {
  kind: ReaderKind
  personId: string
  cookie: string
}

/** Five hundred people of a school morning; the last two kinds see every school of the département. */
const counts: Record<ReaderKind, number> = {
  guardian: 250,
  pupil: 100,
  teacher: 100,
  head: 25,
  adviser: 21,
  administrator: 4,
}

const rolesOf: Record<Exclude<ReaderKind, 'guardian'>, string> = {
  pupil: 'pupil',
  teacher: 'teacher',
  head: 'head',
  adviser: 'adviser',
  administrator: 'central-admin',
}

/** Spread over the schools; of the advisers, first those of the département. */
const choose = async (db: Db, kind: ReaderKind): Promise<string[]> => {
  const rows =
    kind === 'guardian'
      ? await db<{ id: string }[]>`
          select a.person_id as id from core.accounts a where a.activated_at is not null
            and exists (select from core.guardianships gs where gs.guardian_id = a.person_id and gs.left_at is null)
            and not exists (select from core.affiliations f where f.person_id = a.person_id)
          order by hashtext(a.person_id::text) limit ${counts[kind]}`
      : await db<{ id: string }[]>`
          select f.person_id as id from core.affiliations f
          join core.structures s on s.id = f.structure_id
          join core.accounts a on a.person_id = f.person_id and a.activated_at is not null
          where f.role = ${rolesOf[kind]} and f.left_at is null and (${kind} <> 'teacher' or not exists
            (select from core.affiliations h where h.person_id = f.person_id and h.role = 'head'))
          group by f.person_id
          order by min(case s.kind when 'department' then 0 else 1 end), hashtext(f.person_id::text) limit ${counts[kind]}`
  return rows.map(row => row.id)
}

/** Signs these people in as if a moment ago: one session each, known by their cookies only here. */
export const signInReaders = async (db: Db, secret: Buffer): Promise<Reader[]> => {
  const readers: (Reader & { hash: Buffer })[] = []
  for (const kind of readerKinds) {
    for (const personId of await choose(db, kind)) {
      const token = newSessionToken(secret)
      const hash = createHash('sha256').update(token).digest()
      readers.push({ kind, personId, cookie: `${sessionCookie}=${token}`, hash })
    }
  }
  await db`delete from core.sessions where device = 'bench'`
  await db`
    insert into core.sessions (id, token_hash, person_id, method, device, expires_at)
    select core.uuidv7(), decode(s.hash, 'hex'), s.person_id, 'password', 'bench', now() + interval '30 days'
    from unnest(${readers.map(r => r.hash.toString('hex'))}::text[], ${readers.map(r => r.personId)}::uuid[]) as s(hash, person_id)`
  return readers.map(({ hash: _, ...reader }) => reader)
}

/** Who sees every school, and the others. */
export const seesEverything = ({ kind }: Reader) => kind === 'adviser' || kind === 'administrator'
