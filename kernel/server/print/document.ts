import PDFDocument from 'pdfkit'
import type { Language } from '../../contract/language.ts'
import { type Doc, registerFaces } from './fonts.ts'
import { page } from './ink.ts'

export interface Printed {
  title: string
  language: Language
}

/**
 * A PDF drawn page by page while it is sent: hundreds of sheets cost the memory of one. The event loop breathes between
 * pages, so that nobody waits for somebody else's printing.
 * @param pages draw one page each; a page is added before each call.
 */
export const printPages = ({ title, language }: Printed, pages: Iterable<(doc: Doc) => void | Promise<void>>): Doc => {
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    lang: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: { Title: title, Creator: 'préau' },
  })
  registerFaces(doc)
  const draw = async () => {
    for (const drawOne of pages) {
      doc.addPage()
      await drawOne(doc)
      await new Promise(next => setImmediate(next))
    }
    doc.end()
  }
  draw().catch(error => doc.destroy(error))
  return doc
}
