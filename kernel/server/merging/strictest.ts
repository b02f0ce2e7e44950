import { change, type Merge, relationNamed } from './ledger.ts'

const rights = ['sees_school_life', 'signs', 'authorises_image', 'collects']

/**
 * Two lines between the same guardian and the same child, before one of them stands: what a judge or the head closed in either is
 * closed in both. A second record never was a way around a decision.
 */
const applyStrictest = (merge: Merge, column: 'guardian_id' | 'pupil_id') => {
  const other = column === 'guardian_id' ? 'pupil_id' : 'guardian_id'
  const fields = [...rights, 'restricted_at', 'restricted_by']
  const picked = (alias: string) =>
    `jsonb_build_object(${fields.map(name => `'${name}', ${alias}.${name}`).join(', ')})`
  return change(merge, {
    relation: relationNamed(merge, 'core.guardianships'),
    action: 'changed',
    statement: `update core.guardianships t
      set ${rights.map(name => `${name} = o.${name} and w.${name}`).join(', ')},
        restricted_at = coalesce(o.restricted_at, w.restricted_at), restricted_by = coalesce(o.restricted_by, w.restricted_by)
      from core.guardianships o, core.guardianships w
      where o.ctid = t.ctid and w.${other} = t.${other}
        and (t.${column}, w.${column}) in (($2::uuid, $3::uuid), ($3::uuid, $2::uuid))`,
    values: [merge.goneId, merge.keptId],
    before: picked('o'),
    after: picked('t'),
  })
}

export const restrictTwins = async (merge: Merge) => {
  await applyStrictest(merge, 'guardian_id')
  await applyStrictest(merge, 'pupil_id')
}
