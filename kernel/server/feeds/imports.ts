import type { Sentence } from '../../contract/language.ts'
import type { Db } from '../db/client.ts'

export type ImportState = 'reading' | 'columns' | 'ready' | 'applied' | 'undone' | 'refused' | 'abandoned'

export const outcomes = ['created', 'changed', 'moved', 'leaving', 'ambiguous', 'rejected', 'unchanged'] as const
export type Outcome = (typeof outcomes)[number]
export type Counts = Record<Outcome, number>

export const kinds = ['school', 'class', 'group', 'pupil', 'guardian', 'teacher'] as const
export type Kind = (typeof kinds)[number]

export interface Totals {
  totals: Counts
  byKind: Record<Kind, Counts>
}

/** A school of which this delivery would remove more than a fifth of the pupils. */
export interface Depleted {
  schoolId: string
  name: string
  leaving: number
  pupils: number
}

export interface Import {
  id: string
  state: ImportState
  source: string | null
  formats: string[]
  extent: 'full' | 'delta' | null
  complete: string[]
  schoolUai: string | null
  schoolName: string | null
  structureId: string | null
  files: string[]
  staged: number
  totals: Totals | null
  depleted: Depleted[]
  refusal: { code: string; sentence: Sentence; file: string; line?: number } | null
  /** Of the pupils its file no longer names, only those somebody ticks leave. */
  asksLeavers: boolean
  /** How many stay for want of a tick. */
  staying: number
  /** Columns were read as the school once said, then. */
  columnsKeptAt: Date | null
  createdAt: Date
  createdBy: string | null
  appliedAt: Date | null
  appliedBy: string | null
  undoneAt: Date | null
  undoneBy: string | null
}

export const findImport = async (db: Db, id: string): Promise<Import | undefined> => {
  const [row] = await db<Import[]>`
    select id, state, source, formats, extent, complete, school_uai as "schoolUai", school_name as "schoolName",
      structure_id as "structureId", files, staged, totals, depleted, refusal,
      asks_leavers as "asksLeavers", staying, columns_kept_at as "columnsKeptAt", created_at as "createdAt",
      created_by as "createdBy", applied_at as "appliedAt", applied_by as "appliedBy", undone_at as "undoneAt",
      undone_by as "undoneBy"
    from core.imports where id = ${id}`
  return row
}

/** Like `findImport`, for an id that is known to exist. */
export const theImport = async (db: Db, id: string): Promise<Import> => {
  const found = await findImport(db, id)
  if (!found) throw new Error(`No import ${id}`)
  return found
}
