import { parse } from 'libpg-query'

/** What an app may read of the kernel: names and places, never rights, accounts, contact data or the journal. */
const publicRelations = new Set([
  'core.people',
  'core.resources',
  'core.structures',
  'core.lineage',
  'core.identities',
  'core.classes',
  'core.groups',
  'core.memberships',
  'core.feed_audience',
  'core.feed_entries',
  'core.enrolments',
  'core.class_teachers',
  'core.affiliations',
  'core.guardianships',
  'core.progress',
  'core.account_states',
  'core.person_files',
  'core.structure_parents',
  'core.charter_acceptances',
])

interface Named {
  relation: string
  written: boolean
}

const written = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt'])

const relations = (tree: unknown, parent = ''): Named[] => {
  if (Array.isArray(tree)) return tree.flatMap(item => relations(item, parent))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => {
    const inner = relations(value, key === 'relation' ? parent : key)
    const range = key === 'RangeVar' || key === 'relation' ? (value as { relname?: string; schemaname?: string }) : null
    if (!range?.relname || !range.schemaname) return inner
    return [
      ...inner,
      { relation: `${range.schemaname}.${range.relname}`, written: key === 'relation' && written.has(parent) },
    ]
  })
}

/**
 * What an app’s statement names beyond its right: another app’s schema, a private table of the kernel, or a write to the
 * kernel. Uses PostgreSQL’s own parser.
 */
export const trespasses = async (app: string, text: string): Promise<string[]> => {
  const tree = await parse(text)
  return relations(tree)
    .filter(({ relation, written: writes }) => {
      if (relation.startsWith(`${app}.`)) return false
      return writes || !publicRelations.has(relation)
    })
    .map(({ relation, written: writes }) => `${writes ? 'writes' : 'reads'} ${relation}`)
}
