import { describe, expect, it } from 'vitest'
import { seal, unseal } from '../seal.ts'
import { base32, codeAt, stepAt, stepOf, totpAddress } from '../totp.ts'

const key = Buffer.from('12345678901234567890')

describe('the codes of an authenticator application', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('at second %i are those of RFC 6238 (appendix B)', (second, code) => {
    expect(codeAt(key, stepAt(new Date(second * 1000)))).toBe(code)
  })

  const now = new Date(1_234_567_890_000)
  const current = stepAt(now)

  it.each([-1, 0, 1])('are accepted %i step away', distance => {
    expect(stepOf(key, codeAt(key, current + distance), { now, after: 0 })).toBe(current + distance)
  })

  it.each([-2, 2])('are refused %i steps away', distance => {
    expect(stepOf(key, codeAt(key, current + distance), { now, after: 0 })).toBeNull()
  })

  it('serve once: a step already used is refused, the next one is not', () => {
    expect(stepOf(key, codeAt(key, current), { now, after: current })).toBeNull()
    expect(stepOf(key, codeAt(key, current + 1), { now, after: current })).toBe(current + 1)
  })

  it('are typed with or without a space', () => {
    expect(stepOf(key, '005 924', { now, after: 0 })).toBe(current)
  })

  it('come from a key written in base 32 (RFC 4648)', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI')
    expect(totpAddress(Buffer.from('foobar'), 'claire.brunet', 'préau')).toBe(
      'otpauth://totp/pr%C3%A9au%3Aclaire.brunet?secret=MZXW6YTBOI&issuer=pr%C3%A9au',
    )
  })
})

describe('a sealed secret', () => {
  const secret = Buffer.from('secret of the tests')
  const sealed = seal(secret, 'claire', key)

  it('is read again by this instance, for its owner', () => {
    expect(unseal(secret, 'claire', sealed)).toEqual(key)
    expect(sealed.includes(key)).toBe(false)
  })

  it('opens neither for somebody else, nor for another instance, nor once changed', () => {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1)
    expect(() => unseal(secret, 'marc', sealed)).toThrow()
    expect(() => unseal(Buffer.from('another secret'), 'claire', sealed)).toThrow()
    expect(() => unseal(secret, 'claire', changed)).toThrow()
  })
})
