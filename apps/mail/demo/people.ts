import { cast } from '../../../kernel/demo/territory/cast.ts'
import { extraKeyOf, headKeyOf } from '../../../kernel/demo/territory/keys.ts'
import { classByName, schoolBySlug } from '../../../kernel/demo/territory/schools.ts'
import { CONSTITUENCY_KEY } from '../../../kernel/demo/territory/structures.ts'
import type { DemoBox, DemoTo } from './types.ts'

export const key = (name: keyof typeof cast): string => cast[name].key
export const to = (...names: (keyof typeof cast)[]): DemoTo[] => names.map(name => ({ person: key(name) }))
/** Psychologist of the RASED, of no part in the cast. */
export const agnes = extraKeyOf(9)

export const school = (slug: string): string => schoolBySlug(slug).key
export const families = (slug: string, name: string): DemoTo => ({
  classKey: classByName(slug, name).key,
  audience: 'guardians',
})
export const pupils = (slug: string, name: string): DemoTo => ({
  classKey: classByName(slug, name).key,
  audience: 'pupils',
})
export const circo = CONSTITUENCY_KEY
export const boxOf = (slug: string): DemoBox => ({ structureKey: school(slug) })
export const teamBox: DemoBox = { structureKey: circo }
export const rased: DemoBox = { structureKey: circo, name: 'RASED de Valbrume' }
export const head = (slug: string): string => headKeyOf(schoolBySlug(slug).n)
