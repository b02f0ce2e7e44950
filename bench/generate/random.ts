/** A small seeded generator (sfc32): the same seed writes the same département, byte for byte, on every machine. */
export interface Random {
  /** Between 0 included and 1 excluded. */
  next(): number
  /** An integer between 0 included and `below` excluded. */
  below(below: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: T[]): T[]
}

const sfc32 = (seed: number): (() => number) => {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0 || 1]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4294967296
  }
  // The first values of close seeds look alike: let the state mix before use.
  for (let i = 0; i < 15; i++) next()
  return next
}

export const random = (seed: number): Random => {
  const next = sfc32(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: probability => next() < probability,
    pick: list => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('Cannot pick from an empty list')
      return item
    },
    shuffle: list => {
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const [x, y] = [list[i], list[j]]
        if (x !== undefined && y !== undefined) [list[i], list[j]] = [y, x]
      }
      return list
    },
  }
}

/** Splits `total` in whole parts ∝ `weights`, none below `least`, adding up exactly. */
export const shares = (total: number, weights: readonly number[], least = 1): number[] => {
  const free = total - least * weights.length
  if (free < 0) throw new Error(`Cannot share ${total} between ${weights.length} with at least ${least} each`)
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map(weight => (free * weight) / sum)
  const parts = exact.map(part => least + Math.floor(part))
  const missing = total - parts.reduce((a, b) => a + b, 0)
  exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1
    })
  return parts
}
