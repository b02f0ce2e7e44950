import { describe, expect, test } from 'vitest'
import { typeset } from '../../../contract/typography.ts'

/** So that one sees them: _ is the narrow no-break space, ~ the plain one. */
const shown = (text: string): string => typeset(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~')

describe('a French sentence', () => {
  test.each([
    ['Bonjour Lou !', 'Bonjour Lou_!'],
    ['Vraiment?!', 'Vraiment_?!'],
    ['« déjà »!', '«_déjà_»_!'],
    ['L\'outil : le "dictaphone"...', 'L’outil_: le «_dictaphone_»…'],
    ['25 % des 1 200 élèves', '25_% des 1_200~élèves'],
    ['M. Morel et Mme Brunet, p. 42', 'M.~Morel et Mme~Brunet, p.~42'],
    ['à 14 h 05', 'à 14~h~05'],
  ])('%s', (typed, set) => {
    expect(shown(typed)).toBe(set)
  })

  test('keeps addresses, times and smileys as they are', () => {
    expect(shown('voir https://exemple.fr/a?b:c à 14:05 :-)')).toBe('voir https://exemple.fr/a?b:c à 14:05 :-)')
  })

  test('is not changed by being set twice', () => {
    const once = typeset('Qui peut voir : « les élèves » ? M. Morel, à 9 h...')
    expect(typeset(once)).toBe(once)
  })
})
