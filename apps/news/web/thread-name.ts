import type { Thread } from '../contract-threads.ts'

/** A thread by its title, or by its school when several schools have one of that title. */
export const threadName = (thread: Thread, among: readonly Thread[]): string => {
  const isAlone = among.every(other => other.id === thread.id || other.title !== thread.title)
  return isAlone ? thread.title : thread.structure.name
}
