import { describe, expect, it } from 'vitest'
import type { FamilySentences } from '../family-sentences.ts'
import { inFamilies } from '../in-families.ts'
import { type FamilyLanguage, familyLanguages, sentenceIn } from '../language.ts'
import { ar } from '../languages/ar.ts'
import { es } from '../languages/es.ts'
import { pt } from '../languages/pt.ts'
import { ro } from '../languages/ro.ts'
import { tr } from '../languages/tr.ts'
import { uk } from '../languages/uk.ts'

const catalogues: Record<FamilyLanguage, FamilySentences> = { ar, es, pt, ro, tr, uk }
const keys = Object.keys(ar) as (keyof FamilySentences)[]

const said = (language: FamilyLanguage, key: keyof FamilySentences): string => {
  const sentence: unknown = catalogues[language][key]
  if (typeof sentence !== 'function') return sentence as string
  if (key === 'suspended') return catalogues[language].suspended('CM1 A', locale => `le 3 en ${locale}`)
  return (sentence as (value: unknown) => string)(key === 'unexpected' ? 'req-7' : 12)
}

/** A word of three letters at least that is in no other script. */
const own: Partial<Record<FamilyLanguage, RegExp>> = { ar: /[\u0600-\u06ff]{3}/, uk: /[\u0400-\u04ff]{3}/ }
const foreign: Partial<Record<FamilyLanguage, RegExp>> = {
  es: /[\u0400-\u06ff]/,
  pt: /[\u0400-\u06ff]/,
  ro: /[\u0400-\u06ff]/,
  tr: /[\u0400-\u06ff]/,
}

describe.each(familyLanguages)('what families are told in « %s »', language => {
  it('is whole, in its own writing, and not what another language says', () => {
    for (const key of keys) {
      const text = said(language, key)
      expect([key, /[.!؟?]$/.test(text)]).toEqual([key, true])
      expect([key, own[language]?.test(text) ?? !foreign[language]?.test(text)]).toEqual([key, true])
      for (const other of familyLanguages.filter(one => one !== language))
        expect([key, other, text]).not.toEqual([key, other, said(other, key)])
    }
  })

  it('keeps the values it is told of', () => {
    for (const key of keys.filter(one => typeof catalogues[language][one] === 'function')) {
      const value = { unexpected: 'req-7', suspended: 'CM1 A' }[key as string] ?? '12'
      expect([key, said(language, key)]).toEqual([key, expect.stringContaining(value)])
    }
  })
})

describe('a sentence', () => {
  it('is said in the language of the screen where it has it, else in the one the server speaks', () => {
    const known = { fr: 'Connectez-vous.', en: 'Sign in.', ...inFamilies('signIn') }
    expect(sentenceIn(known, { screen: 'tr', language: 'fr' })).toBe(tr.signIn)
    expect(sentenceIn(known, { screen: 'en', language: 'en' })).toBe('Sign in.')
    const ofStaff = { fr: 'Choisissez une école.', en: 'Choose a school.' }
    expect(sentenceIn(ofStaff, { screen: 'tr', language: 'fr' })).toBe('Choisissez une école.')
    expect(sentenceIn(ofStaff, { screen: 'tr', language: 'en' })).toBe('Choose a school.')
  })

  it('counts as each language does', () => {
    const letters = (n: number) => inFamilies('shortForPupils', n)
    expect([letters(6).ro, letters(20).ro]).toEqual([
      expect.stringContaining('6 litere'),
      expect.stringContaining('20 de litere'),
    ])
    expect([letters(3).uk, letters(6).uk]).toEqual([
      expect.stringContaining('3 літери'),
      expect.stringContaining('6 літер'),
    ])
  })
})
