import type { Me } from '../../../kernel/contract/api/me.ts'

export const filters = ['all', 'favourites', 'pupil', 'guardian', 'teacher', 'head', 'inspection', 'municipal'] as const
export type Filter = (typeof filters)[number]

const forFamilies: readonly Filter[] = ['all', 'favourites', 'teacher', 'head']
const forInspection: readonly Filter[] = ['all', 'favourites', 'teacher', 'head', 'inspection']

/** Filters that can give something to who is reading: families find no other family, the inspectorate no child. */
export const filtersFor = (me: Pick<Me, 'attachments'>): readonly Filter[] => {
  if (me.attachments.length === 0) return forFamilies
  const inSchool = me.attachments.some(a => a.kind === 'school')
  return inSchool ? filters : forInspection
}

/** The query of a filter. */
export const queryOf = (filter: Filter) => {
  if (filter === 'all') return {}
  return filter === 'favourites' ? { favourites: true } : { role: filter }
}
