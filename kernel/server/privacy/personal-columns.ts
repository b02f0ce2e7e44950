import type { Erasure, Manifest, Merging, PersonalData } from '../../contract/manifest.ts'
import { corePersonalData } from './core-personal-data.ts'

/** A column that names a person. */
export interface PersonalColumn {
  /** The app, or `core`. */
  app: string
  /** `news.comments`. */
  table: string
  column: string
  erasure: Erasure
  merging: Merging
  /** The manifest says so, rather than its erasure. */
  isMergingSaid: boolean
}

const columnsOf = (app: string, declared: Record<string, PersonalData>): PersonalColumn[] =>
  Object.entries(declared).map(([name, data]) => {
    const [table = '', column = ''] = name.split('.')
    const { erasure, merging } = typeof data === 'string' ? { erasure: data, merging: undefined } : data
    return {
      app,
      table: `${app}.${table}`,
      column,
      erasure,
      merging: merging ?? (erasure === 'keep-by-law' ? 'stays' : 'follows'),
      isMergingSaid: merging !== undefined,
    }
  })

/** Every place where préau keeps something of a person, the kernel's first. */
export const personalColumns = (manifests: readonly Manifest[]): PersonalColumn[] => [
  ...columnsOf('core', corePersonalData),
  ...manifests.flatMap(({ id, personalData }) => columnsOf(id, personalData)),
]
