import { describe, expect, it } from 'vitest'
import { twoWords, words } from '../words.ts'

describe('the words of older pupils', () => {
  it('are short, without accent or capital, and each once', () => {
    expect(words.filter(word => !/^[a-z]{4,8}$/.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
    expect(words.length).toBeGreaterThan(600)
  })

  it('are two, and never twice the same', () => {
    const pairs = Array.from({ length: 2_000 }, twoWords)
    expect(pairs.filter(pair => new Set(pair.split(' ')).size !== 2)).toEqual([])
    expect(new Set(pairs).size).toBeGreaterThan(1_900)
  })
})
