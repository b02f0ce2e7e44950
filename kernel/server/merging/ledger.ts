import type { Db } from '../db/client.ts'
import { peopleColumns, type Relation } from './relations.ts'

/** One merge under way, or being undone. */
export interface Merge {
  db: Db
  id: string
  keptId: string
  goneId: string
  relations: ReadonlyMap<string, Relation>
  /** Counts the statements, so that they can be played backwards. */
  step: number
}

export type Action = 'moved' | 'set-aside' | 'added' | 'changed'

interface Change {
  relation: Relation
  action: Action
  /** The column that named who goes. */
  field?: string
  /** The statement, without `returning`; the line it touches is `t`. `$1` is the merge, then `values`. */
  statement: string
  values?: readonly unknown[]
  before?: string
  after?: string
}

export const relationNamed = ({ relations }: Pick<Merge, 'relations'>, name: string): Relation => {
  const relation = relations.get(name)
  if (!relation || relation.primary.length === 0) throw new Error(`${name} has no primary key, or is not there`)
  return relation
}

const keyOf = (relation: Relation) =>
  `jsonb_build_object(${relation.primary.map(column => `'${column}', t."${column}"`).join(', ')})`

const peopleOf = (relation: Relation) =>
  `array_remove(array[${peopleColumns(relation)
    .map(column => `t."${column}"`)
    .join(', ')}]::uuid[], null)`

/** Makes a change and writes down, in the same statement, what undoing it takes. @returns how many lines it touched. */
export const change = async (merge: Merge, made: Change): Promise<number> => {
  const { relation, action, field = null, statement, values = [], before = 'null', after = 'null' } = made
  merge.step += 1
  const place = values.length + 2
  const done = await merge.db.unsafe(
    `with done as (${statement} returning ${keyOf(relation)} as key, ${before}::jsonb as before, ${after}::jsonb as after,
       ${peopleOf(relation)} as people)
     insert into core.merge_changes (merge_id, step, relation, field, action, key, before, after, people)
     select $1::uuid, $${place}::int, $${place + 1}::text, $${place + 2}::text, $${place + 3}::text, key, before, after, people
     from done`,
    [merge.id, ...values, merge.step, relation.name, field, action] as never[],
  )
  return done.count
}
