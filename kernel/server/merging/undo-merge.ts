import { conflict, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { type Action, type Merge, relationNamed } from './ledger.ts'
import { settleBoth, takeTurn } from './merge.ts'
import { type Relation, readRelations } from './relations.ts'
import { tellUndone } from './tell-merged.ts'
import { undoDays } from './undo-days.ts'

export interface Merged {
  id: string
  keptId: string
  goneId: string
  structures: string[]
  mergedAt: Date
  undoneAt: Date | null
}

/** A merge, with where both were then and where the person kept is now. @throws Problem 404 when there is none. */
export const theMerge = async (db: Db, id: string): Promise<Merged> => {
  const [row] = await db<Merged[]>`
    select m.id, m.kept_id as "keptId", m.gone_id as "goneId", m.structures || core.structures_of(m.kept_id) as structures,
      m.merged_at as "mergedAt", m.undone_at as "undoneAt"
    from core.merges m where m.id = ${id}`
  if (!row) throw notFound()
  return row
}

const check = async (db: Db, merged: Merged, now: Date) => {
  if (merged.undoneAt)
    throw conflict('already-undone', { fr: 'Cette réunion est déjà annulée.', en: 'This merge is already undone.' })
  if (now.getTime() - merged.mergedAt.getTime() > undoDays * 86_400_000)
    throw conflict('too-late', {
      fr: `Une réunion s’annule pendant ${undoDays} jours : celle-ci est définitive.`,
      en: `A merge can be undone for ${undoDays} days: this one is final.`,
    })
  const [later] = await db`
    select from core.merges m where m.undone_at is null and m.id > ${merged.id}
      and (m.kept_id = ${merged.keptId} or m.gone_id = ${merged.keptId}) limit 1`
  if (later)
    throw conflict('not-the-last', {
      fr: 'Cette fiche a été réunie avec une autre depuis : annulez d’abord la plus récente.',
      en: 'This record has been merged with another one since: first undo the most recent.',
    })
}

const samePrimary = (relation: Relation) =>
  relation.primary.map(name => `t."${name}" = (c.key ->> '${name}')::${relation.columns.get(name)}`).join(' and ')
const ofStep = 'c.merge_id = $1::uuid and c.step = $2::int'

/** What the line refers to is still there. */
const standing = ({ references }: Relation) =>
  references
    .map(({ columns, to, toColumns }) => {
      const empty = columns.map(name => `r."${name}" is null`).join(' or ')
      const same = columns.map((name, rank) => `x."${toColumns[rank]}" = r."${name}"`).join(' and ')
      return `and (${empty} or exists (select from ${to} x where ${same}))`
    })
    .join(' ')

/** Only what is still as the merge left it: what was changed since stays as it was changed. */
const fieldsOf = (fields: readonly string[]) =>
  fields
    .map(
      name =>
        `"${name}" = case when to_jsonb(t."${name}") is not distinct from nullif(c.after -> '${name}', 'null') then o."${name}" else t."${name}" end`,
    )
    .join(', ')

interface Step {
  step: number
  relation: string
  field: string | null
  action: Action
  fields: string[] | null
}

const backwards = (relation: Relation, { action, field, fields }: Step): string => {
  const { name } = relation
  const columns = [...relation.columns.keys()].map(column => `"${column}"`)
  if (action === 'moved')
    return `update ${name} t set "${field}" = $3::uuid from core.merge_changes c
      where ${ofStep} and ${samePrimary(relation)} and t."${field}" = $4::uuid`
  if (action === 'added')
    return `delete from ${name} t using core.merge_changes c
      where ${ofStep} and ${samePrimary(relation)} and to_jsonb(t) = c.after and $3::uuid <> $4::uuid`
  if (action === 'set-aside')
    return `insert into ${name} (${columns.join(', ')}) select ${columns.map(column => `r.${column}`).join(', ')}
      from core.merge_changes c cross join lateral jsonb_populate_record(null::${name}, c.before) r
      where ${ofStep} and $3::uuid <> $4::uuid ${standing(relation)} on conflict do nothing`
  return `update ${name} t set ${fieldsOf(fields ?? [])}
    from core.merge_changes c cross join lateral jsonb_populate_record(null::${name}, c.before) o
    where ${ofStep} and $3::uuid <> $4::uuid and ${samePrimary(relation)}`
}

const playBackwards = async (merge: Merge) => {
  const steps = await merge.db<Step[]>`
    select distinct c.step, c.relation, c.field, c.action, case when c.action = 'changed'
      then array(select jsonb_object_keys(c.after) order by 1) end as fields
    from core.merge_changes c where c.merge_id = ${merge.id} order by c.step desc`
  for (const step of steps) {
    const statement = backwards(relationNamed(merge, step.relation), step)
    await merge.db.unsafe(statement, [merge.id, step.step, merge.goneId, merge.keptId])
  }
}

/**
 * Takes a merge back, within seven days and newest first: each of the two has again what was theirs, and the account that had
 * stopped opens again with its own password. What came since stays with the person kept.
 * @throws Problem 409 when it is too late, already undone, or not the newest of this person.
 */
export const undoMerge = async (ctx: Pick<Ctx, 'db' | 'actor' | 'now' | 'deps'>, id: string): Promise<Merged> => {
  const { db, now, actor } = ctx
  await takeTurn(db)
  await db`select 1 from core.merges where id = ${id} for update`
  const merged = await theMerge(db, id)
  await check(db, merged, now)
  const { keptId, goneId } = merged
  await playBackwards({ db, id, keptId, goneId, relations: await readRelations(db), step: 0 })
  await db`update core.merges set undone_at = ${now}, undone_by = ${actor.personId} where id = ${id}`
  await db`delete from core.merge_changes where merge_id = ${id}`
  await settleBoth(db, keptId, goneId)
  await tellUndone(ctx, id, [keptId, goneId])
  return merged
}
