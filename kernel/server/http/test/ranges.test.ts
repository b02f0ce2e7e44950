import { describe, expect, it } from 'vitest'
import { partAsked } from '../ranges.ts'

describe('the part of a file of 1,000 bytes', () => {
  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=900-', 900, 999],
    ['bytes=-100', 900, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=990-5000', 990, 999],
    ['BYTES=0-0', 0, 0],
  ])('asked as %s goes from %i to %i', (range, start, end) => {
    expect(partAsked(range, 1_000)).toEqual({ start, end })
  })

  it.each([undefined, 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'lines=0-5', 'bytes=a-b', '0-5'])(
    'is the whole when it is asked as %s',
    range => {
      expect(partAsked(range, 1_000)).toBeNull()
    },
  )

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('is nowhere when it is asked as %s', range => {
    expect(() => partAsked(range, 1_000)).toThrow(expect.objectContaining({ status: 416 }))
  })
})
