import { expect, it } from 'vitest'
import { de } from '../elision.ts'

it('« de » loses its vowel before one that is heard', () => {
  expect(['Auguste', 'Élise', 'Inès', 'Yvonne', 'Hugo', 'Héloïse', 'Œdipe'].map(de)).toEqual([
    'd’Auguste',
    'd’Élise',
    'd’Inès',
    'd’Yvonne',
    'd’Hugo',
    'd’Héloïse',
    'd’Œdipe',
  ])
})

it('« de » stays whole before a consonant, and before what is said as one', () => {
  expect(['Lina', 'Yanis', 'Yaël', 'Hamza', 'Haroun'].map(de)).toEqual([
    'de Lina',
    'de Yanis',
    'de Yaël',
    'de Hamza',
    'de Haroun',
  ])
})
