import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'

/** A resource, or something said inside it: then `partId` is not the resource’s. */
export interface ReportedRef {
  resourceId: string
  partId: string
}

/** The words that were reported, as they are now. */
export interface Said {
  partId: string
  resourceId: string
  title: string
  text: string
  authorId: string | null
  author: string | null
}

/** What an app gives for its content to be reported: who said what, and how a part of a resource is hidden. */
export interface Reportable {
  /** Those that are gone are left out. */
  read: (db: Db, refs: readonly ReportedRef[]) => Promise<Said[]>
  /** Out of sight for everybody, or back. The kernel hides resources by itself. */
  hidePart?: (ctx: Pick<Ctx, 'db' | 'actor' | 'now'>, part: ReportedRef, isHidden: boolean) => Promise<void>
}
