import { describe, expect, it } from 'vitest'
import { placeOf } from '../place.ts'

describe('the place an address speaks from', () => {
  it('is the address itself in IPv4, however it is written', () => {
    expect(placeOf('203.0.113.7')).toBe('203.0.113.7')
    expect(placeOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })

  it('is the line in IPv6, whichever of its addresses is taken', () => {
    expect(placeOf('2001:db8:0:12::1')).toBe('2001:db8:0:12::/64')
    expect(placeOf('2001:DB8::12:9:8:7:6')).toBe('2001:db8:0:12::/64')
    expect(placeOf('2001:db8:0:13::1')).not.toBe(placeOf('2001:db8:0:12::1'))
    expect(placeOf('::1')).toBe('0:0:0:0::/64')
  })

  it('is nowhere once the line is cut', () => {
    expect(placeOf(undefined)).toBe('')
  })
})
