import type { Erasure, Manifest } from '../../contract/manifest.ts'
import { corePersonalData } from './core-personal-data.ts'

/** A column that names a person. */
export interface PersonalColumn {
  /** The app, or `core`. */
  app: string
  /** `news.comments`. */
  table: string
  column: string
  erasure: Erasure
}

const columnsOf = (app: string, declared: Record<string, Erasure>): PersonalColumn[] =>
  Object.entries(declared).map(([name, erasure]) => {
    const [table = '', column = ''] = name.split('.')
    return { app, table: `${app}.${table}`, column, erasure }
  })

/** Every place where préau keeps something of a person, the kernel's first. */
export const personalColumns = (manifests: readonly Manifest[]): PersonalColumn[] => [
  ...columnsOf('core', corePersonalData),
  ...manifests.flatMap(({ id, personalData }) => columnsOf(id, personalData)),
]
