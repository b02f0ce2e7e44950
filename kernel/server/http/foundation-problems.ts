import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import { tooSlow } from './patience.ts'

const away = () =>
  new Problem(
    503,
    'database-away',
    {
      fr: 'préau n’atteint plus sa base de données. Ce qui était enregistré n’est pas perdu : réessayez dans un instant.',
      en: 'préau cannot reach its database. What was saved is not lost: try again in a moment.',
      ...inFamilies('databaseAway'),
    },
    { retryAfter: 5 },
  )

const full = () =>
  new Problem(
    503,
    'disk-full',
    {
      fr: 'préau n’a plus de place pour enregistrer. Rien n’a été gardé de cet envoi, et ce qui était enregistré n’est pas perdu : prévenez qui administre préau.',
      en: 'préau has no room left to save. Nothing of what you sent was kept, and what was saved is not lost: tell whoever administers préau.',
      ...inFamilies('diskFull'),
    },
    { retryAfter: 120 },
  )

/** SQLSTATE (appendix A of PostgreSQL’s manual) and the names our driver gives to what happens on the way. */
const byCode: Record<string, () => Problem> = {
  CONNECTION_CLOSED: away,
  CONNECTION_ENDED: away,
  CONNECTION_DESTROYED: away,
  CONNECT_TIMEOUT: away,
  '53300': away,
  '57P01': away,
  '57P02': away,
  '57P03': away,
  '57014': tooSlow,
  '55P03': tooSlow,
  '25P03': tooSlow,
  '40P01': tooSlow,
  '53100': full,
}

/** What the system refuses; the same names without a system call are a browser that went away. */
const bySystemCode: Record<string, () => Problem> = {
  ECONNREFUSED: away,
  ECONNRESET: away,
  EPIPE: away,
  ENOSPC: full,
  EDQUOT: full,
}

interface Failure {
  code?: unknown
  syscall?: unknown
}

const problemOf = ({ code, syscall }: Failure): (() => Problem) | undefined => {
  if (typeof code !== 'string') return undefined
  if (!syscall) return byCode[code] ?? (/^08...$/.test(code) ? away : undefined)
  // The socket of a PostgreSQL that is stopped is a file that is not there.
  if (code === 'ENOENT') return syscall === 'connect' ? away : undefined
  return bySystemCode[code]
}

/**
 * The answer when what fails is what préau stands on, its database or its disk: 503 (RFC 9110 § 15.6.4) and when to
 * come back. Null for any other error.
 */
export const foundationProblem = (error: unknown): Problem | null =>
  typeof error === 'object' && error !== null ? (problemOf(error)?.() ?? null) : null
