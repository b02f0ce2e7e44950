import { benchPassword } from './department/accounts.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import { type Figure, ms } from './figure.ts'
import { type Call, sendAtPace } from './load.ts'
import { mixOf } from './reads.ts'
import type { Measure, Run } from './run.ts'
import { startServer } from './server.ts'

const seconds = 30
const readsPerSecond = 300
const signInsPerSecond = 20

/** People who sign in, each once, each from home. */
const someLogins = (dataDir: string): Promise<string[]> =>
  withDepartment(dataDir, async ({ sql }) => {
    const rows = await sql<{ login: string }[]>`
      select login from core.accounts where activated_at is not null
      order by hashtext(login) limit ${seconds * signInsPerSecond}`
    return rows.map(row => row.login)
  })

const signInAs = (login: string, n: number): Call => ({
  path: '/api/v1/session',
  cookie: '',
  body: JSON.stringify({ login, password: benchPassword }),
  from: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
})

const forget = (dataDir: string) =>
  withDepartment(
    dataDir,
    ({ sql }) => sql`delete from core.sessions where device = '' and created_at > now() - interval '1 hour'`,
  )

const measureSignIn = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const logins = await someLogins(dataDir)
  const server = await startServer(dataDir)
  try {
    say(`${signInsPerSecond} sign-ins a second among ${readsPerSecond} reads, ${seconds} s`)
    const [reads, signIns] = await Promise.all([
      sendAtPace(server.origin, mixOf(readers), { perSecond: readsPerSecond, seconds }),
      sendAtPace(server.origin, n => signInAs(logins[n] ?? '', n), { perSecond: signInsPerSecond, seconds }),
    ])
    const failures = reads.failures + signIns.failures
    return [
      {
        promise: 'P4',
        what: `${signInsPerSecond} sign-ins/s (argon2id, 19 MiB) among ${readsPerSecond} reads/s: the reads`,
        promised: 'p99 ≤ 100 ms',
        found: `p50 ${ms(reads.p50)}, p95 ${ms(reads.p95)}, p99 ${ms(reads.p99)}; ${failures} failed`,
        kept: reads.p99 <= 100 && failures === 0,
      },
      {
        promise: 'P4',
        what: 'the sign-ins themselves',
        promised: '',
        found: `p50 ${ms(signIns.p50)}, p95 ${ms(signIns.p95)}, p99 ${ms(signIns.p99)}`,
        kept: null,
      },
    ]
  } finally {
    await server.stop()
    await forget(dataDir)
  }
}

/** P4: hashing passwords holds nobody up. */
export const signIn: Measure = { name: 'sign-in', promises: 'P4', measure: measureSignIn }
