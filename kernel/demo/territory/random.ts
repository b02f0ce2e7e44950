/** Chance that is always the same: the territory must not change from one start to the next. */
export interface Dice {
  /** A number in [0, 1[. */
  next(): number
  /** An integer in [low, high]. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  chance(probability: number): boolean
  shuffled<T>(list: readonly T[]): T[]
}

/** Mulberry32: small, fast, well spread; not for secrets. */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: <T>(list: readonly T[]): T => {
      const chosen = list[between(0, list.length - 1)]
      if (chosen === undefined) throw new RangeError('nothing to pick from')
      return chosen
    },
    chance: probability => next() < probability,
    shuffled: <T>(list: readonly T[]): T[] => {
      const keyed = list.map(value => ({ value, order: next() }))
      return keyed.sort((a, b) => a.order - b.order).map(({ value }) => value)
    },
  }
}
