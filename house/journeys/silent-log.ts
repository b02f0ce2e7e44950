import { createLog, type Logger } from '../../kernel/server/operating/log.ts'

/** The product's own log, which only speaks of what is unexpected. */
export const silentLog = (): Logger => createLog('error', process.stderr)
