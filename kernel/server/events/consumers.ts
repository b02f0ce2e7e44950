import type { Manifest } from '../../contract/manifest.ts'
import type { Db } from '../db/client.ts'

export interface StoredEvent {
  id: string
  app: string
  name: string
  resourceId: string
  actorId: string | null
  identityId: string | null
  at: Date
  data: Record<string, unknown> & { from: string; until: string | null; within?: string | null }
}

/** Handles one event inside a transaction of its own; called again after a crash, so it must be idempotent. */
export type Consumer = (db: Db, event: StoredEvent, manifests: readonly Manifest[]) => Promise<void>

/** Those who are told of every event. A new consumer is a name here and a function in `consumers` of drain.ts. */
export const consumerNames: readonly string[] = ['feed', 'notifications']
