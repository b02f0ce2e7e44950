import { uuidv7 } from '../db/ids.ts'
import { change, type Merge, relationNamed } from './ledger.ts'

const names = ['family_name', 'usage_name', 'given_name', 'civility', 'sex', 'birth_date']
const contacts = ['email', 'home_phone', 'work_phone', 'mobile_phone', 'address', 'post_code', 'town', 'country']
/** Filled from the other record where they are empty. An address of a street goes with its town. */
const filled = ['civility', 'sex', 'birth_date', 'home_phone', 'work_phone', 'mobile_phone']
const street = ['address', 'post_code', 'town', 'country']
const mail = ['email', 'email_verified_at', 'email_dead_at', 'email_dead_reason']

const picked = (alias: string, columns: readonly string[]) =>
  `jsonb_build_object(${columns.map(column => `'${column}', ${alias}."${column}"`).join(', ')})`

interface Rewriting {
  /** The column that says whose line it is, and whose. */
  id: string
  of: string
  /** SQL over `o`, the line as it is, and `g`, who goes; `$4` and on are `values`. */
  sets: Record<string, string>
  values?: readonly unknown[]
}

/** Changes fields of one line, and remembers each as it was and as it became. */
const rewrite = (merge: Merge, name: string, made: Rewriting) => {
  const columns = Object.keys(made.sets)
  const sets = Object.entries(made.sets).map(([column, value]) => `"${column}" = ${value}`)
  return change(merge, {
    relation: relationNamed(merge, name),
    action: 'changed',
    statement: `update ${name} t set ${sets.join(', ')} from ${name} o, core.persons g
      where o.ctid = t.ctid and t."${made.id}" = $2::uuid and g.id = $3::uuid`,
    values: [made.of, merge.goneId, ...(made.values ?? [])],
    before: picked('o', columns),
    after: picked('t', columns),
  })
}

/** A national number is nobody’s twice: it is freed before it is taken. */
const formerNumber = '(select f.ine from core.former_names f where f.person_id = o.id order by f.id desc limit 1)'

/**
 * Where one official file knows both records, it would write each one’s spelling in turn: what was kept is kept, as if
 * corrected by hand.
 */
const settled = () => {
  const differing = [...names, ...contacts].map(
    column => `case when o."${column}" <> g."${column}" then '${column}' end`,
  )
  return `case when exists (select from core.person_keys a join core.person_keys b on b.source = a.source
      where a.person_id = o.id and b.person_id = g.id)
    then array(select distinct unnest(o.hand_edited || array_remove(array[${differing.join(', ')},
      case when o.ine <> ${formerNumber} then 'ine' end], null))) else o.hand_edited end`
}

const completeKept = (merge: Merge) => {
  const block = (columns: readonly string[], first: string) =>
    columns.map(column => [
      column,
      `case when coalesce(o."${first}", '') = '' then g."${column}" else o."${column}" end`,
    ])
  return rewrite(merge, 'core.persons', {
    id: 'id',
    of: merge.keptId,
    sets: {
      ...Object.fromEntries(filled.map(column => [column, `coalesce(o."${column}", g."${column}")`])),
      ...Object.fromEntries(block(street, 'address')),
      ...Object.fromEntries(block(mail, 'email')),
      ine: `coalesce(o.ine, ${formerNumber})`,
      hand_edited: settled(),
      left_at: 'case when g.left_at is null then null else o.left_at end',
    },
  })
}

const rememberNames = (merge: Merge) =>
  change(merge, {
    relation: relationNamed(merge, 'core.former_names'),
    action: 'added',
    statement: `insert into core.former_names as t (id, person_id, family_name, usage_name, given_name, birth_date, ine)
      select $2::uuid, $3::uuid, g.family_name, g.usage_name, g.given_name, g.birth_date, g.ine
      from core.persons g where g.id = $4::uuid`,
    values: [uuidv7(), merge.keptId, merge.goneId],
    after: 'to_jsonb(t)',
  })

const freeNumber = (merge: Merge) =>
  rewrite(merge, 'core.persons', { id: 'id', of: merge.goneId, sets: { ine: 'null' } })

/**
 * What the record that goes still knew of the person. The account kept says who they are; what it does not say comes from the
 * other.
 */
export const moveIdentity = async (merge: Merge) => {
  await rememberNames(merge)
  await freeNumber(merge)
  await completeKept(merge)
}

/** The other way in stops: nobody signs in with it any more, and the record is only a shell. */
export const closeShell = async (merge: Merge, { now, by }: { now: Date; by: string }) => {
  await rewrite(merge, 'core.persons', {
    id: 'id',
    of: merge.goneId,
    sets: { left_at: '$4::timestamptz' },
    values: [now],
  })
  await rewrite(merge, 'core.accounts', {
    id: 'person_id',
    of: merge.goneId,
    sets: { blocked_at: 'coalesce(o.blocked_at, $4::timestamptz)', blocked_by: 'coalesce(o.blocked_by, $5::uuid)' },
    values: [now, by],
  })
}
