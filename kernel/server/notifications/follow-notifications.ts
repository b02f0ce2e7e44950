import type { Manifest } from '../../contract/manifest.ts'
import type { Deps } from '../context.ts'
import { follow } from '../events/follow.ts'
import { tellingChannel } from './consumer.ts'
import { beginDigests, writeDigests } from './digests.ts'
import { tellAtOnce } from './tell-at-once.ts'

const seedingMs = 10 * 60_000

/** Tells people what happened, at once or in digests, as it comes due. Returns how to stop. */
export const followNotifications = async (deps: Deps, manifests: readonly Manifest[]): Promise<() => Promise<void>> => {
  let stopping = false
  let seeded = 0
  const work = async () => {
    await tellAtOnce(deps, manifests)
    const now = new Date()
    if (now.getTime() - seeded > seedingMs) {
      await beginDigests(deps.sql, now)
      seeded = now.getTime()
    }
    await writeDigests(deps, manifests, { now, isStopping: () => stopping })
  }
  const stop = await follow(deps.sql, { channel: tellingChannel, work, log: deps.log })
  return async () => {
    stopping = true
    await stop()
  }
}
