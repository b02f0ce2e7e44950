import type { Db } from '../../db/client.ts'
import { FeedRefused } from '../records.ts'
import { refusals } from '../sentences.ts'

const slug = (academy: string) =>
  academy
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const csvSource = 'csv'

/** Keys of AAF are unique inside one academy only, so the academy is part of the source. */
export const aafSource = (academy: string) => (academy ? `aaf/${slug(academy)}` : 'aaf')

/**
 * Which AAF this is: the academy asked for, or the one its schools name, or, for a delta that names none, the only one
 * préau knows.
 */
export const findAafSource = async (db: Db, importId: string, asked?: string): Promise<string> => {
  if (asked) return aafSource(asked)
  const [named] = await db<{ academy: string }[]>`
    select academy from core.staged_schools where import_id = ${importId} and academy <> ''
    group by academy order by count(*) desc, academy limit 1`
  if (named) return aafSource(named.academy)
  const known = await db<{ source: string }[]>`
    select distinct source from core.structures where kind = 'school' and source like 'aaf%' order by source`
  if (known.length < 2) return known[0]?.source ?? aafSource('')
  const academies = known.map(row => row.source.slice('aaf/'.length)).join(', ')
  throw new FeedRefused('several-academies', refusals['several-academies'](academies), '')
}
