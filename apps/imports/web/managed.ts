import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { usePlace } from '../../../kernel/web/shell/place.tsx'

export interface Managed {
  all: readonly Attachment[]
  /** The one chosen at the top of the page, or the only one. */
  current: Attachment | undefined
}

/** Structures whose files I may bring. */
export const useManaged = (): Managed => {
  const { structures, structure } = usePlace()
  const all = structures.filter(s => s.level === 'manage')
  const current = all.find(s => s.structureId === structure?.structureId) ?? all[0]
  return { all, current }
}
