import { describe, expect, test } from 'vitest'
import { syllablesOf } from '../syllables.ts'

const cut = (words: string): string[] => words.split(/\s+/).map(word => syllablesOf(word.replaceAll('-', '')).join('-'))

/** Each word is written as it is taught; the rule cuts it again from its letters alone. */
const taught: [string, string][] = [
  ['before a consonant between two vowels, mute e included', 'é-co-le ma-man ta-che é-lé-phant ca-hier i-dée'],
  ['between two consonants, and between the two of a pair', 'bal-lon es-ca-lier mar-di fil-le mar-rel-le ex-pli-quer'],
  ['around two consonants that hold together', 'ta-ble ar-bre mon-ta-gne chro-no-mè-tre bi-bli-o-thè-que'],
  ['before the last of three consonants', 'obs-ta-cle sculp-teur ins-tant at-las'],
  [
    'not inside a sound of several letters',
    'cha-peau oi-seau sœur é-toi-le gui-ta-re quel-que cou-ra-geux pi-geon man-geait',
  ],
  [
    'before l in the sounds of soleil and of feuille',
    'so-leil gre-nouil-le feuil-le cueil-lir œil é-cu-reuil or-gueil-leux',
  ],
  ['between two vowels heard apart', 'cré-a-tion thé-â-tre No-é po-è-me No-ël ma-ïs pa-ys nu-a-ge mu-et jou-et Lou-is'],
  [
    'not where i glides, but where two consonants weigh before it',
    'a-vion pied ri-viè-re ou-vri-er tri-an-gle pri-è-re',
  ],
  ['not before an e that is not heard after a vowel', 'a-mie rue pluie joue craie bleue an-née mu-sées'],
  ['before y between two vowels', 'cra-yon vo-ya-ge es-su-yer yeux sty-lo'],
  ['with what is elided before', 'l’é-co-le d’a-bord qu’el-le au-jour-d’hui lors-qu’il'],
]

describe('a French word is cut', () => {
  test.each(taught)('%s', (_, words) => {
    const expected = words.split(' ')
    expect(cut(words)).toEqual(expected)
  })

  test('the same in capitals, keeping its letters', () => {
    expect(syllablesOf('ÉCOLE')).toEqual(['É', 'CO', 'LE'])
    expect(syllablesOf('Récréation').join('')).toBe('Récréation')
  })

  test('not at all when it has no vowel, one sound, or accents typed apart', () => {
    expect(['CM', 'oui', 'août', 'e\u0301cole'].map(syllablesOf)).toEqual([['CM'], ['oui'], ['août'], ['e\u0301cole']])
  })
})
