import type { Manifest } from '../../contract/manifest.ts'
import type { Db } from '../db/client.ts'
import type { Reportable } from '../moderation/reportable.ts'
import type { SearchedText } from '../search/source.ts'

/** What an app does when structures open (a first thread, a calendar …), in the same transaction. */
export interface OpeningApp {
  manifest: Manifest
  /** `structureIds` have just received this app for the first time. */
  structureOpened?: (db: Db, structureIds: string[]) => Promise<void>
  /** Its words as searching reads them. */
  searched?: (db: Db, resourceIds: string[]) => Promise<SearchedText[]>
  /** What people may report of it, when they may. */
  reportable?: Reportable
}
