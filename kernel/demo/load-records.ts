import type { Deps } from '../server/context.ts'
import { applyImport } from '../server/feeds/applying/apply-import.ts'
import { stageRecords } from '../server/feeds/staging/stage-feed.ts'
import type { OpeningApp } from '../server/structures/opening-app.ts'
import { TERRITORY_SOURCE, territoryRecords } from './territory/records.ts'
import { ACADEMY } from './territory/structures.ts'

/** The first morning of the territory: the official records, through the importer, as any delivery. */
export const loadTerritoryRecords = async ({ sql }: Pick<Deps, 'sql'>, apps: readonly OpeningApp[]) => {
  const feed = await stageRecords(
    sql,
    async (sink, recognised) => {
      const summary = {
        formats: ['aaf-1d' as const],
        extent: 'full' as const,
        complete: ['pupil' as const, 'guardian' as const, 'teacher' as const],
      }
      recognised(summary)
      for (const record of territoryRecords()) await sink.record(record)
      return summary
    },
    { files: [TERRITORY_SOURCE], academy: ACADEMY },
  )
  await applyImport(sql, feed.id, { by: null, apps: [...apps] })
}
