import { describe, expect, test } from 'vitest'
import { createUuidv7, uuidv7 } from './ids.ts'

describe('ids made here', () => {
  test('are UUIDs of version 7 that carry the moment they were made', () => {
    const id = createUuidv7(() => Date.UTC(2026, 10, 21))()
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21))
  })

  test('follow each other even when ten thousand are made in one millisecond', () => {
    const next = createUuidv7(() => 1_800_000_000_000)
    const ids = Array.from({ length: 10_000 }, next)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(10_000)
  })

  test('follow each other even when the clock goes back', () => {
    const clock = [2000, 1000, 1000, 3000]
    const next = createUuidv7(() => clock.shift() ?? 0)
    const ids = Array.from({ length: 4 }, next)
    expect(ids).toEqual([...ids].sort())
  })

  test('differ between two generators at the same moment', () => {
    expect(createUuidv7(() => 1)()).not.toBe(createUuidv7(() => 1)())
    expect(uuidv7()).not.toBe(uuidv7())
  })
})
