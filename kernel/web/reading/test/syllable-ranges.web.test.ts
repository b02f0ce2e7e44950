import { afterEach, describe, expect, test } from 'vitest'
import { syllableRanges } from '../syllable-ranges.ts'

const read = (html: string) => {
  document.body.innerHTML = html
  return syllableRanges(document).map(ranges =>
    ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    }),
  )
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the syllables of a page', () => {
  test('take turns from word to word, and each line begins with the first colour', () => {
    expect(read('<div data-to-read><p>Le préau sent bon.</p><p>La pluie tombe.</p></div>')).toEqual([
      ['Le', 'au', 'bon', 'La', 'tom'],
      ['pré', 'sent', 'pluie', 'be'],
    ])
  })

  test('are cut in whole words, even half in bold or in a link', () => {
    expect(read('<p data-to-read>la ré<strong>cré</strong>a<a href="/x">tion</a></p>')).toEqual([
      ['la', 'cré', 'tion'],
      ['ré', 'a'],
    ])
  })

  test('are those of what is read, and not of menus', () => {
    expect(read('<button>Publier</button><h1><span data-to-read>Bonjour</span></h1>')).toEqual([['Bon'], ['jour']])
  })

  test('are those of French alone', () => {
    expect(read('<p data-to-read lang="en">Good morning</p><p data-to-read lang="fr">Salut</p>')).toEqual([
      ['Sa'],
      ['lut'],
    ])
  })

  test('leave the page as it was', () => {
    const html = '<div data-to-read=""><p>Une <em>belle</em> histoire</p></div>'
    read(html)
    expect(document.body.innerHTML).toBe(html)
  })
})
