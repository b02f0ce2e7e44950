import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { feedContract } from '../../../contract/api/feed.ts'
import { call, drawFor, OfflineError } from '../../client.ts'
import { remember } from '../../shell/device.ts'
import { classFlag } from '../../sign-in/class/class-flag.ts'
import { keepsHere } from '../keeps-here.ts'
import { newKey } from '../new-key.ts'
import { judge } from '../outbox.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  drawFor(null)
  vi.unstubAllGlobals()
})

describe('what waits for the network', () => {
  test('is done when the server accepts it, even the second time', () => {
    expect([judge(200, undefined), judge(204, undefined)]).toEqual(['done', 'done'])
  })

  test('goes on waiting while nobody, or somebody else, is signed in, or the server is unwell', () => {
    const later = [judge(401, 'unauthenticated'), judge(409, 'other-account'), judge(503, undefined), judge(429, 'x')]
    expect(later).toEqual(['later', 'later', 'later', 'later'])
    expect(judge(403, 'charter-due')).toBe('later')
  })

  test('stays in sight with its reason when it can be written no more', () => {
    expect([judge(404, 'not-found'), judge(403, 'suspended'), judge(422, 'invalid')]).toEqual([
      'refused',
      'refused',
      'refused',
    ])
  })

  test('has a key of its own, which the server takes for a UUID', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(newKey()).not.toBe(newKey())
  })
})

describe('a device', () => {
  test('keeps nothing of a child who came with pictures, nor of anybody once it is the class’s', () => {
    expect(keepsHere({ shared: false })).toBe(true)
    expect(keepsHere({ shared: true })).toBe(false)
    remember(classFlag, true)
    expect(keepsHere({ shared: false })).toBe(false)
  })

  test('without storage reads and fails as if nothing were kept', async () => {
    drawFor('person-1', true)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(call(feedContract.listFeed, { query: {} })).rejects.toBeInstanceOf(OfflineError)
  })
})
