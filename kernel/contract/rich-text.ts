/**
 * Text people write is a document tree (Tiptap/ProseMirror JSON), validated on the way in and rendered by our own
 * components on the way out: no HTML is ever stored, so none can be injected.
 */
import { invalid } from './problem.ts'

export interface RichMark {
  type: 'bold' | 'italic' | 'underline' | 'strike' | 'link'
  attrs?: { href?: string }
}

export interface RichNode {
  type: string
  attrs?: Record<string, string | number | boolean | null>
  content?: RichNode[]
  text?: string
  marks?: RichMark[]
}

export interface RichText {
  type: 'doc'
  content: RichNode[]
}

/** What was chosen for the text did not arrive, or is not what the text says it is. */
export const fileMissing = () =>
  invalid('body', 'file', {
    fr: 'Un fichier du texte n’a pas été reçu : retirez-le, puis ajoutez-le de nouveau.',
    en: 'A file of the text was not received: remove it, then add it again.',
  })

const recordings = ['audio', 'video']
const files = ['image', 'document', ...recordings]

const children: Record<string, readonly string[]> = {
  doc: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule', ...files],
  paragraph: ['text', 'hardBreak'],
  heading: ['text', 'hardBreak'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  blockquote: ['paragraph', 'bulletList', 'orderedList'],
  text: [],
  hardBreak: [],
  image: [],
  document: [],
  audio: [],
  video: [],
  horizontalRule: [],
}
const marks = new Set(['bold', 'italic', 'underline', 'strike', 'link'])
/** « //somewhere » would leave the site while looking like one of its pages. */
const safeLink = /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))[^\s]*$/i
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const maxDepth = 8
const maxText = 50_000

const fileOf = (node: RichNode): string => {
  const file = String(node.attrs?.file ?? '')
  if (!uuid.test(file)) throw fileMissing()
  return file
}

/** Of what a recording says, for who does not hear or see it (RGAA 4.1). */
export const transcriptLength = 20_000

const attributesOf = (node: RichNode): RichNode['attrs'] | undefined => {
  if (node.type === 'heading') return { level: node.attrs?.level === 3 ? 3 : 2 }
  if (node.type === 'orderedList') return { start: typeof node.attrs?.start === 'number' ? node.attrs.start : 1 }
  if (node.type === 'image') return { file: fileOf(node), alt: String(node.attrs?.alt ?? '').slice(0, 500) }
  if (recordings.includes(node.type))
    return {
      file: fileOf(node),
      title: String(node.attrs?.title ?? '').slice(0, 200),
      transcript: String(node.attrs?.transcript ?? '').slice(0, transcriptLength),
    }
  // What else is told of a file comes from where it is kept, when the text is saved.
  if (node.type === 'document') return { file: fileOf(node) }
  return undefined
}

const cleanMarks = (node: RichNode): RichMark[] | undefined => {
  const kept = (node.marks ?? [])
    .filter(mark => marks.has(mark.type))
    .filter(mark => mark.type !== 'link' || safeLink.test(mark.attrs?.href ?? ''))
    .map(mark =>
      mark.type === 'link' ? { type: mark.type, attrs: { href: mark.attrs?.href ?? '' } } : { type: mark.type },
    )
  return kept.length > 0 ? kept : undefined
}

const clean = (node: RichNode, parent: string, depth: number): RichNode => {
  if (depth > maxDepth || !children[parent]?.includes(node.type))
    throw invalid('body', 'structure', {
      fr: 'Ce texte contient une mise en forme que préau ne connaît pas.',
      en: 'This text holds formatting that préau does not know.',
    })
  if (node.type === 'text') return { type: 'text', text: String(node.text ?? ''), ...withMarks(node) }
  const attrs = attributesOf(node)
  const content = node.content
    ?.map(child => clean(child, node.type, depth + 1))
    .filter(c => c.type !== 'text' || c.text)
  return { type: node.type, ...(attrs && { attrs }), ...(content && content.length > 0 && { content }) }
}

const withMarks = (node: RichNode) => {
  const kept = cleanMarks(node)
  return kept ? { marks: kept } : {}
}

/**
 * Keeps what préau knows of a document and drops the rest (unknown marks and attributes, unsafe links).
 * @throws Problem 422 `structure` when a node is unknown, `too-long` above 50,000 characters.
 */
export const cleanRichText = (value: unknown): RichText => {
  const doc = value as RichText | null
  if (doc?.type !== 'doc' || !Array.isArray(doc.content))
    throw invalid('body', 'structure', {
      fr: 'Le texte est illisible : rechargez la page et réessayez.',
      en: 'The text cannot be read: reload the page and try again.',
    })
  const cleaned: RichText = { type: 'doc', content: doc.content.map(node => clean(node, 'doc', 1)) }
  if (plainText(cleaned).length > maxText)
    throw invalid('body', 'too-long', {
      fr: 'Ce texte dépasse 50 000 caractères.',
      en: 'This text is longer than 50,000 characters.',
    })
  return cleaned
}

/** The words of a document, blocks separated by a line feed: for excerpts, search and reading aloud. */
export const plainText = (node: RichText | RichNode): string => {
  if ('text' in node && node.text) return node.text
  if (node.type === 'hardBreak') return '\n'
  if (node.type === 'document' && 'attrs' in node) return String(node.attrs?.name ?? '')
  if (recordings.includes(node.type) && 'attrs' in node)
    return [node.attrs?.title, node.attrs?.transcript].filter(Boolean).join('\n')
  const inner = (node.content ?? []).map(plainText)
  const inline = node.type === 'paragraph' || node.type === 'heading'
  return inline ? inner.join('') : inner.filter(Boolean).join('\n')
}

/** The images, documents, sounds and videos a text holds. */
export const fileNodesIn = (node: RichText | RichNode): RichNode[] => [
  ...(files.includes(node.type) ? [node as RichNode] : []),
  ...(node.content ?? []).flatMap(fileNodesIn),
]
