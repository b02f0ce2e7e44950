import type { Tx } from '../../db/client.ts'
import type { OpeningApp } from '../../structures/open-structures.ts'
import type { Import } from '../imports.ts'

/** What every step of an application works on, inside its one transaction. */
export interface Applying {
  db: Tx
  feed: Import
  /** Shorthands bound in every statement. */
  id: string
  source: string
  schoolYear: number
  apps: OpeningApp[]
}
