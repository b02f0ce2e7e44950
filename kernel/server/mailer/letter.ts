import type { Language } from '../../contract/language.ts'
import { typeset } from '../../contract/typography.ts'
import { letterStyle } from './letter-style.ts'

/** A piece of a letter; the text part and the page are made from the same pieces. */
export type Piece =
  | { kind: 'words'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'button'; text: string; href: string }
  /** One thing among several: its title leads to it. */
  | { kind: 'entry'; title: string; href: string; line: string; above: string }

export interface Letter {
  language: Language
  title: string
  pieces: readonly Piece[]
  /** Small lines at the end: why this mail came, how to stop it. */
  foot: readonly (string | { text: string; href: string })[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, sign => escapes[sign] ?? '')

type Words = (text: string) => string

const inPage = (piece: Piece, set: Words): string => {
  const words = (text: string) => escapeHtml(set(text))
  if (piece.kind === 'heading') return `<h2>${words(piece.text)}</h2>`
  if (piece.kind === 'subheading') return `<h3>${words(piece.text)}</h3>`
  if (piece.kind === 'code') return `<p class="code">${escapeHtml(piece.text)}</p>`
  if (piece.kind === 'button')
    return `<p><a class="button" href="${escapeHtml(piece.href)}">${words(piece.text)}</a></p>`
  if (piece.kind === 'words') return `<p>${words(piece.text)}</p>`
  const above = piece.above ? `<span class="above">${words(piece.above)}</span><br>` : ''
  const line = piece.line ? `<br><span class="line">${words(piece.line)}</span>` : ''
  return `<p class="entry">${above}<a href="${escapeHtml(piece.href)}">${words(piece.title)}</a>${line}</p>`
}

const inText = (piece: Piece, set: Words): string => {
  if (piece.kind === 'heading') return set(piece.text).toUpperCase()
  if (piece.kind === 'subheading') return `— ${set(piece.text)}`
  if (piece.kind === 'code') return piece.text
  if (piece.kind === 'button') return `${set(piece.text)}\n${piece.href}`
  if (piece.kind === 'words') return set(piece.text)
  const lines = [piece.above, piece.title, piece.line].filter(Boolean).map(set)
  return [...lines, piece.href].map((line, index) => `${index ? '  ' : '• '}${line}`).join('\n')
}

const footInPage = (foot: Letter['foot'], set: Words) =>
  foot
    .map(line =>
      typeof line === 'string'
        ? escapeHtml(set(line))
        : `<a href="${escapeHtml(line.href)}">${escapeHtml(set(line.text))}</a>`,
    )
    .join('<br>')

const footInText = (foot: Letter['foot'], set: Words) =>
  foot.map(line => (typeof line === 'string' ? set(line) : `${set(`${line.text} :`)} ${line.href}`)).join('\n')

/**
 * The two parts of a mail. The page has no picture, no script, nothing that tells who opened it; it reads on a telephone,
 * in the dark, and with a screen reader.
 */
export const writeLetter = ({ language, title, pieces, foot }: Letter): { text: string; html: string } => {
  const set: Words = language === 'fr' ? typeset : text => text
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(set(title))}</title><style>${letterStyle}</style></head>
<body><main><p class="brand">préau</p><h1>${escapeHtml(set(title))}</h1>
${pieces.map(piece => inPage(piece, set)).join('\n')}
<p class="foot">${footInPage(foot, set)}</p></main></body></html>`
  const text = [set(title), ...pieces.map(piece => inText(piece, set)), `--\n${footInText(foot, set)}`].join('\n\n')
  return { text: `${text}\n`, html }
}
