import { setTimeout as sleep } from 'node:timers/promises'
import type { Deps } from '../../../kernel/server/context.ts'
import { ImportRefused } from '../../../kernel/server/feeds/import-refused.ts'
import { FeedRefused } from '../../../kernel/server/feeds/records.ts'
import { reportProgress } from '../../../kernel/server/jobs/progress.ts'

interface Behind {
  importId: string
  step: 'reading' | 'applying' | 'undoing'
}

const kind = 'import'

/** What the screen says of work that stopped; nothing for what nobody expected. */
const told = (error: unknown) => (error instanceof ImportRefused ? { sentence: error.sentence } : {})

const isExpected = (error: unknown) => error instanceof FeedRefused || error instanceof ImportRefused

/**
 * Work that outlives the request: its steps are said in `core.progress`, and a process that dies leaves nothing applied
 * (one transaction) and a delivery that can be taken up again.
 */
export const behind = async (
  { sql, log }: Deps,
  { importId, step }: Behind,
  work: (tell: (share: number) => void) => Promise<unknown>,
): Promise<{ ended: Promise<void> }> => {
  let last = Promise.resolve()
  const tell = (share: number) => {
    const report = { kind, done: Math.round(share * 100), total: 100, detail: { step } }
    last = last.then(() => reportProgress(sql, importId, report)).catch(() => {})
  }
  await reportProgress(sql, importId, { kind, done: 0, total: 100, detail: { step } })
  const ended = work(tell)
    .then(
      () => ({ state: 'done' as const, detail: { step } }),
      error => {
        if (isExpected(error)) log.info({ code: error.code, import: importId }, 'an import is refused')
        else log.error({ err: error, import: importId }, 'an import stops')
        return { state: 'failed' as const, detail: { step, ...told(error) } }
      },
    )
    .then(async end => {
      await last
      await reportProgress(sql, importId, { kind, done: 100, total: 100, ...end })
    })
    .catch(error => log.error({ err: error, import: importId }, 'the end of an import could not be told'))
  return { ended }
}

/** A school's delivery is done at once, and its answer says so; a département's goes on without the request. */
const atOnce = 5_000

export const soon = async ({ ended }: { ended: Promise<void> }) => {
  const patience = new AbortController()
  await Promise.race([ended, sleep(atOnce, undefined, { signal: patience.signal }).catch(() => {})])
  patience.abort()
}
