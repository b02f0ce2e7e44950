import { describe, expect, it } from 'vitest'
import { formatPhone, normalisePhone } from '../phone.ts'

describe('a telephone number', () => {
  it.each([
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '0612345678',
    '+33 6 12 34 56 78',
    '0033612345678',
    '+33 (0)6 12 34 56 78',
  ])('is understood as it is written in France: %s', typed => {
    expect(normalisePhone(typed)).toBe('+33612345678')
  })

  it('has the calling code of its territory overseas, however it was typed', () => {
    expect(normalisePhone('0692 12 34 56')).toBe('+262692123456')
    expect(normalisePhone('+590 690 12 34 56')).toBe('+590690123456')
    expect(normalisePhone('0694123456')).toBe('+594694123456')
    expect(normalisePhone('0696123456')).toBe('+596696123456')
  })

  it.each(['', '17', '06 12 34 56', '08 92 12 34 56', '06123456789', 'demain', '+41 79 123 45 67'])(
    'is refused when it is not one: « %s »',
    typed => {
      expect(normalisePhone(typed)).toBeNull()
    },
  )

  it('is read by twos', () => {
    expect(formatPhone('+33612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078')
    expect(formatPhone('0692123456')).toBe('06\u00a092\u00a012\u00a034\u00a056')
    expect(formatPhone('poste 12')).toBe('poste 12')
  })
})
