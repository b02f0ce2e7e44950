import type { Db } from '../../db/client.ts'
import type { Totals } from '../imports.ts'
import { theImport } from '../imports.ts'

/** What a script reads: the figures of an import, and every line that could not be used as it stands. */
export interface ImportReport extends Totals {
  problems: { file: string; line: number; code: string; detail: string }[]
}

export const reportOf = async (db: Db, importId: string): Promise<ImportReport> => {
  const feed = await theImport(db, importId)
  if (!feed.totals) throw new Error(`Import ${importId} has no preview.`)
  const problems = await db<ImportReport['problems']>`
    select file, line, code, detail ->> 'fr' as detail from core.import_problems where import_id = ${importId} order by file, line, id`
  return { ...feed.totals, problems: [...problems] }
}
