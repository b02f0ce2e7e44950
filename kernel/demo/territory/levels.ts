import type { Level } from './types.ts'

/** Civil year of birth of a pupil of each level in 2026-2027, for those who neither skip nor repeat a year. */
export const BIRTH_YEAR: Readonly<Record<Exclude<Level, 'ULIS'>, number>> = {
  TPS: 2024,
  PS: 2023,
  MS: 2022,
  GS: 2021,
  CP: 2020,
  CE1: 2019,
  CE2: 2018,
  CM1: 2017,
  CM2: 2016,
}

/** Pupils of an ULIS class: aged 7 to 12 (circulaire 2015-129: grouped by need, not by age). */
export const ULIS_BIRTH_YEARS = { first: 2014, last: 2019 } as const

/** TPS pupils must be two years old on the first day: born before September 2024. */
export const LAST_BIRTH_MONTH: Readonly<Partial<Record<Level, number>>> = { TPS: 8 }

const LEVELS: readonly string[] = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', 'ULIS']

export const isLevel = (label: string): label is Level => LEVELS.includes(label)
