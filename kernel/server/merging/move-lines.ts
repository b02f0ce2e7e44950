import type { PersonalColumn } from '../privacy/personal-columns.ts'
import { change, type Merge, relationNamed } from './ledger.ts'
import type { Relation } from './relations.ts'

/** Whether, of two lines that collide, the one of who goes (`g`) wins over the other (`k`), in SQL; null: never. */
const wins = ({ columns, name }: Relation, g: string, k: string): string | null => {
  // What a person put somebody in by hand outlives what a feed works out.
  if (name === 'core.memberships') return `${g}.source = 'person' and ${k}.source <> 'person'`
  if (!columns.has('left_at')) return null
  const inForce = `${k}.left_at is not null and ${g}.left_at is null`
  // Both in force: the official file goes on minding its own line, and a departure it tells is not missed.
  const official = `(${k}.left_at is null) = (${g}.left_at is null) and ${k}.source = 'person' and ${g}.source <> 'person'`
  return columns.has('source') ? `((${inForce}) or (${official}))` : inForce
}

const sameKey = (key: readonly string[], column: string) =>
  ['true', ...key.filter(name => name !== column).map(name => `t."${name}" = k."${name}"`)].join(' and ')

const setAside = (merge: Merge, relation: Relation, field: string, statement: string) =>
  change(merge, {
    relation,
    action: 'set-aside',
    field,
    statement,
    values: [merge.goneId, merge.keptId],
    before: 'to_jsonb(t)',
  })

/** Where both have a line of the same key, one stands; the other is kept aside for undoing. */
const settleTwins = async (merge: Merge, relation: Relation, { column, merging }: PersonalColumn) => {
  const { name } = relation
  const won = merging === 'in-force' ? wins(relation, 'k', 't') : null
  for (const key of relation.unique.filter(columns => columns.includes(column))) {
    const pairs = `delete from ${name} t using ${name} k where ${sameKey(key, column)}`
    if (won)
      await setAside(
        merge,
        relation,
        column,
        `${pairs} and t."${column}" = $3::uuid and k."${column}" = $2::uuid and ${won}`,
      )
    await setAside(merge, relation, column, `${pairs} and t."${column}" = $2::uuid and k."${column}" = $3::uuid`)
  }
}

/** A line that would tie somebody to themselves: favourites, « ce ne sont pas les mêmes ». */
const dropTies = async (merge: Merge, relation: Relation, column: string, others: readonly string[]) => {
  for (const other of others)
    await setAside(
      merge,
      relation,
      column,
      `delete from ${relation.name} t where t."${column}" = $2::uuid and t."${other}" in ($2::uuid, $3::uuid)`,
    )
}

/**
 * Everything a declared column holds of who goes is from now on of who is kept.
 * @param ties other columns of the same table that make a pair of people with this one.
 */
export const moveLines = async (merge: Merge, declared: PersonalColumn, ties: readonly string[]) => {
  const relation = relationNamed(merge, declared.table)
  const { column } = declared
  await dropTies(merge, relation, column, ties)
  await settleTwins(merge, relation, declared)
  await change(merge, {
    relation,
    action: 'moved',
    field: column,
    statement: `update ${relation.name} t set "${column}" = $3::uuid where t."${column}" = $2::uuid`,
    values: [merge.goneId, merge.keptId],
  })
}
