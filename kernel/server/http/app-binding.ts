import type { Contract } from '../../contract/endpoint.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Db, Sql } from '../db/client.ts'
import type { Job } from '../jobs/define.ts'
import type { Reportable } from '../moderation/reportable.ts'
import type { SearchedText } from '../search/source.ts'
import type { Handlers } from './handlers.ts'

/** What an app gives the server: its manifest, its endpoints with their handlers, what it does when a structure opens, what is found. */
export interface AppBinding<C extends Contract = Contract> {
  manifest: Manifest
  contract: C
  handlers: Handlers<C>
  structureOpened?: (db: Db, structureIds: string[]) => Promise<void>
  /** What it does by itself, run by workers. */
  jobs?: (sql: Sql) => Job[]
  /** What people may report of it. */
  reportable?: Reportable
  /** What is found of these resources, of the kinds that the manifest names in `search`; those left out are not found. */
  searched?: (db: Db, resourceIds: string[]) => Promise<SearchedText[]>
}

/** Types the handlers by the contract, then forgets the precise type so that bindings can stand in one list. */
export const bind = <C extends Contract>(binding: AppBinding<C>): AppBinding => binding as unknown as AppBinding
