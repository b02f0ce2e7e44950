import type { FeedRecord } from '../../records.ts'
import type { Entry, Report } from './entry.ts'
import type { Flow } from './flow.ts'
import { guardianOf } from './guardian.ts'
import { pupilOf } from './pupil.ts'
import { schoolOf } from './school.ts'
import { staffOf } from './staff.ts'

const kinds = { EtabEducNat: 'school', Eleve: 'pupil', PersRelEleve: 'guardian', PersEducNat: 'teacher' } as const
const fieldsOf = { EtabEducNat: schoolOf, Eleve: pupilOf, PersRelEleve: guardianOf, PersEducNat: staffOf }

/** What an AAF flow tells about. */
export const kindOf = (flow: Flow): FeedRecord['kind'] => kinds[flow]

const isFlow = (category: string): category is Flow => Object.hasOwn(kinds, category)

/** The record an entry stands for, or `undefined` when it cannot be used (a problem then says why). */
export const recordOf = (entry: Entry, report: Report): FeedRecord | undefined => {
  const { file, line, operation, category, key } = entry
  if (!isFlow(category)) {
    report('unknown-category', category.replace(/[^\w-]/g, '?').slice(0, 40))
    return undefined
  }
  if (key === '') {
    report('missing-key')
    return undefined
  }
  const base = { file, line, operation, key, kind: kindOf(category) }
  const fields = operation === 'delete' ? {} : fieldsOf[category](entry, report)
  return fields && ({ ...base, ...fields } as FeedRecord)
}
