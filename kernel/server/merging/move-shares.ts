import { change, type Merge } from './ledger.ts'
import type { Relation } from './relations.ts'

/** Worked out from the grants by their triggers: they follow without being told. */
const followGrants = ['core.group_sight', 'core.app_audience']
/** Transient, or kept for undoing: what they hold is not what somebody owns. */
const notOwned = ['core.merge_changes', 'core.merges', 'core.import_choices', 'core.search_texts']

const columnsToGroups = (relation: Relation) =>
  relation.references.filter(({ to }) => to === 'core.groups').flatMap(({ columns }) => columns.slice(0, 1))

/** Of two grants on one thing, the higher level. */
const raiseLevels = (merge: Merge, relation: Relation, column: string) => {
  const same = relation.primary.filter(name => name !== column).map(name => `g."${name}" = t."${name}"`)
  return change(merge, {
    relation,
    action: 'changed',
    statement: `update ${relation.name} t set level = g.level from ${relation.name} g, ${relation.name} o
      where t."${column}" = $3::uuid and g."${column}" = $2::uuid and ${same.join(' and ')} and g.level > t.level and o.ctid = t.ctid`,
    values: [merge.goneId, merge.keptId],
    before: `jsonb_build_object('level', o.level)`,
    after: `jsonb_build_object('level', t.level)`,
  })
}

/** Lines whose key is the group itself leave and come back: what follows grants hears of it. */
const shareAgain = async (merge: Merge, relation: Relation, column: string) => {
  const { name } = relation
  await change(merge, {
    relation,
    action: 'set-aside',
    field: column,
    statement: `delete from ${name} t where t."${column}" = $2::uuid`,
    values: [merge.goneId],
    before: 'to_jsonb(t)',
  })
  const aside = merge.step
  const columns = [...relation.columns.keys()].map(one => `"${one}"`)
  await change(merge, {
    relation,
    action: 'added',
    statement: `insert into ${name} as t (${columns.join(', ')})
      select ${columns.map(one => `r.${one}`).join(', ')} from core.merge_changes c
      cross join lateral jsonb_populate_record(null::${name}, c.before || jsonb_build_object('${column}', $2::uuid)) r
      where c.merge_id = $1::uuid and c.step = $3::int on conflict do nothing`,
    values: [merge.keptId, aside],
    after: 'to_jsonb(t)',
  })
}

const moveGroup = async (merge: Merge, relation: Relation, column: string) => {
  if (relation.primary.includes(column)) {
    if (relation.columns.has('level')) await raiseLevels(merge, relation, column)
    return shareAgain(merge, relation, column)
  }
  return change(merge, {
    relation,
    action: 'moved',
    field: column,
    statement: `update ${relation.name} t set "${column}" = $3::uuid where t."${column}" = $2::uuid`,
    values: [merge.goneId, merge.keptId],
  })
}

/** Audiences kept as a list of groups in one column. */
const moveInList = (merge: Merge, relation: Relation, column: string) =>
  change(merge, {
    relation,
    action: 'changed',
    statement: `update ${relation.name} t
      set "${column}" = array(select distinct unnest(array_replace(o."${column}", $2::uuid, $3::uuid)))
      from ${relation.name} o where o.ctid = t.ctid and $2::uuid = any(t."${column}")`,
    values: [merge.goneId, merge.keptId],
    before: `jsonb_build_object('${column}', o."${column}")`,
    after: `jsonb_build_object('${column}', t."${column}")`,
  })

/**
 * What was shared with the person as a group of one. No manifest declares it: every reference to a group, and every
 * column that lists some, is found in the catalogue of the database.
 */
export const moveShares = async (merge: Merge) => {
  for (const relation of merge.relations.values()) {
    if (relation.name === 'core.persons' || followGrants.includes(relation.name)) continue
    for (const column of columnsToGroups(relation)) await moveGroup(merge, relation, column)
    if (notOwned.includes(relation.name)) continue
    for (const [column, type] of relation.columns) if (type === 'uuid[]') await moveInList(merge, relation, column)
  }
}
