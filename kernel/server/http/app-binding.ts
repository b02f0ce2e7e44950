import type { Contract } from '../../contract/endpoint.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from './handlers.ts'

/** What an app gives the server: its manifest, its endpoints with their handlers, what it does when a structure opens. */
export interface AppBinding<C extends Contract = Contract> {
  manifest: Manifest
  contract: C
  handlers: Handlers<C>
  structureOpened?: (db: Db, structureIds: string[]) => Promise<void>
}

/** Types the handlers by the contract, then forgets the precise type so that bindings can stand in one list. */
export const bind = <C extends Contract>(binding: AppBinding<C>): AppBinding => binding as unknown as AppBinding
