import type { Deps } from '../../../kernel/server/context.ts'
import { reportProgress } from '../../../kernel/server/jobs/progress.ts'

const kind = 'import'

/**
 * Work that outlives the request: its steps are said in `core.progress`, and a process that dies leaves nothing applied
 * (one transaction) and a delivery that can be taken up again.
 */
export const behind = async (deps: Deps, importId: string, work: (tell: (share: number) => void) => Promise<void>) => {
  const { sql, log } = deps
  let last = Promise.resolve()
  const tell = (share: number) => {
    last = last
      .then(() => reportProgress(sql, importId, { kind, done: Math.round(share * 100), total: 100 }))
      .catch(() => {})
  }
  await reportProgress(sql, importId, { kind, done: 0, total: 100 })
  void work(tell)
    .then(
      () => 'done' as const,
      error => {
        log.warn({ err: error, import: importId }, 'an import stops')
        return 'failed' as const
      },
    )
    .then(async state => {
      await last
      await reportProgress(sql, importId, { kind, state, done: 100, total: 100 })
    })
    .catch(error => log.error({ err: error }, 'the end of an import could not be told'))
}
