import type { Log } from '../context.ts'
import type { Sql } from '../db/client.ts'

interface Following {
  /** Name on which PostgreSQL wakes us; its payload says nothing. */
  channel: string
  /** Does all that is due; called again as long as something new is announced. */
  work: () => Promise<unknown>
  log: Log
}

/**
 * Does some work each time it is announced, and every half minute for what a stopped process left behind or what has
 * just come due. Never twice at once in a process. Returns how to stop, once the current work has ended.
 */
export const follow = async (sql: Sql, { channel, work, log }: Following): Promise<() => Promise<void>> => {
  let running: Promise<unknown> = Promise.resolve()
  let again = false
  let idle = true
  const wake = () => {
    if (!idle) {
      again = true
      return
    }
    idle = false
    running = work()
      .catch(error => log.error({ err: error, channel }, 'what was announced waits for the database'))
      .finally(() => {
        idle = true
        if (again) {
          again = false
          wake()
        }
      })
  }
  const listening = await sql.listen(channel, wake, wake)
  const timer = setInterval(wake, 30_000)
  return async () => {
    clearInterval(timer)
    await listening.unlisten()
    await running
  }
}
