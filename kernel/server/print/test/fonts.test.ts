import { describe, expect, it } from 'vitest'
import { printPages } from '../document.ts'
import { type Doc, registerFaces, runsOf } from '../fonts.ts'
import { widthOf, writeLine, writeParagraph } from '../text.ts'

const bytesOf = async (doc: Doc): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Draws on one page and gives what was drawn. */
const drawn = async <T>(draw: (doc: Doc) => T): Promise<{ result: T; bytes: Buffer }> => {
  let result: T | undefined
  const doc = printPages({ title: 'Essai', language: 'fr' }, [
    page => {
      result = draw(page)
    },
  ])
  const bytes = await bytesOf(doc)
  return { result: result as T, bytes }
}

describe('printed names', () => {
  it('are written with one file when it has every letter, with several otherwise', () => {
    expect(runsOf('text', 'Élève Noé, œuvre')).toEqual([{ font: 'text/latin', text: 'Élève Noé, œuvre' }])
    expect(runsOf('strong', 'Łukasz').map(run => run.font)).toEqual(['strong/latin-ext', 'strong/latin'])
  })

  it('never show an empty box: a sign nobody has is « ? »', () => {
    expect(runsOf('title', 'Ана')).toEqual([{ font: 'title/latin', text: '???' }])
  })

  it('keep words together, narrow space or not', () => {
    expect(runsOf('text', 'Bienvenue\u202f!')[0]?.text).toBe('Bienvenue\u00a0!')
  })

  it('embed only the letters used', async () => {
    const { bytes } = await drawn(doc => writeLine(doc, 'Łukasz Wójcik', { face: 'title', x: 40, y: 40 }))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.length).toBeLessThan(12_000)
  })
})

describe('a text on a page', () => {
  it('shrinks to its room, then is cut', async () => {
    const long = 'Marie-Antoinette de Saint-Exupéry-Delacroix de la Rochefoucauld'
    const { result } = await drawn(doc => {
      registerFaces(doc)
      writeLine(doc, long, { x: 0, y: 20, width: 120, size: 14 })
      return widthOf(doc, long, { size: 14 })
    })
    expect(result).toBeGreaterThan(120)
  })

  it('goes to the next line between words', async () => {
    const { result } = await drawn(doc =>
      writeParagraph(doc, 'Lisez la charte, choisissez votre mot de passe.', {
        x: 0,
        y: 20,
        width: 90,
        size: 10,
        leading: 1.5,
      }),
    )
    expect((result - 20) % 15).toBe(0)
    expect(result).toBeGreaterThan(35)
  })
})
