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

  it.each([
    ['+32 470 12 34 56', '+32470123456', '+32\u00a0470\u00a012\u00a034\u00a056'],
    ['0032 470/12.34.56', '+32470123456', '+32\u00a0470\u00a012\u00a034\u00a056'],
    ['+44 (0)20 7946 0958', '+442079460958', '+44\u00a020\u00a079\u00a046\u00a009\u00a058'],
    ['+1 (555) 555-0123', '+15555550123', '+1\u00a055\u00a055\u00a055\u00a001\u00a023'],
    ['+212 6 12 34 56 78', '+212612345678', '+212\u00a0612\u00a034\u00a056\u00a078'],
    ['+687 75 12 34', '+687751234', '+687\u00a075\u00a012\u00a034'],
  ])('of another country begins with its calling code: %s', (typed, kept, shown) => {
    expect(normalisePhone(typed)).toBe(kept)
    expect(formatPhone(kept)).toBe(shown)
  })

  it.each([
    '',
    '17',
    '06 12 34 56',
    '08 92 12 34 56',
    '06123456789',
    'demain',
    '+33 8 92 12 34 56',
    '+32 470',
    '+0 470 12 34 56',
    '+1234567890123456',
    '32 470 12 34 56',
    '+32 poste 12',
  ])('is refused when it is not one: « %s »', typed => {
    expect(normalisePhone(typed)).toBeNull()
  })

  it('is read by twos', () => {
    expect(formatPhone('+33612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078')
    expect(formatPhone('0692123456')).toBe('06\u00a092\u00a012\u00a034\u00a056')
    expect(formatPhone('poste 12')).toBe('poste 12')
  })
})
