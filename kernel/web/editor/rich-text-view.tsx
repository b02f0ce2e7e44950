import { createContext, createElement, Fragment, lazy, type ReactNode, Suspense, useContext } from 'react'
import type { RichMark, RichNode, RichText } from '../../contract/rich-text.ts'
import { useWrittenLang } from '../i18n.ts'
import { classes } from '../ui/classes.ts'
import { Anchor } from '../ui/link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { DocumentCard } from './document-card.tsx'
import styles from './rich-text.module.css'

/** The address of a stored image, in the nearest of the sizes the server keeps. */
export const imageSrc = (file: string, width: 320 | 640 | 1280 = 1280): string => `/api/v1/files/${file}?width=${width}`

/** One of our own pages is reached from wherever the text is shown. */
const hrefOf = (href: string): string => (href.startsWith('/') ? `~${href}` : href)

const marked = (inner: ReactNode, mark: RichMark): ReactNode => {
  if (mark.type === 'bold') return <strong>{inner}</strong>
  if (mark.type === 'italic') return <em>{inner}</em>
  if (mark.type === 'underline') return <u>{inner}</u>
  if (mark.type === 'strike') return <s>{inner}</s>
  return <Anchor href={hrefOf(mark.attrs?.href ?? '')}>{inner}</Anchor>
}

const Words = ({ node }: { node: RichNode }) => <>{(node.marks ?? []).reduce<ReactNode>(marked, node.text)}</>

const Image = ({ node }: { node: RichNode }) => {
  const file = String(node.attrs?.file ?? '')
  return (
    <img
      className={styles.image}
      src={imageSrc(file)}
      srcSet={`${imageSrc(file, 320)} 320w, ${imageSrc(file, 640)} 640w, ${imageSrc(file)} 1280w`}
      sizes="(max-width: 48rem) 100vw, 44rem"
      alt={String(node.attrs?.alt ?? '')}
      loading="lazy"
      decoding="async"
    />
  )
}

/** A child reads: what is pressed is large. */
const Big = createContext(false)

/** Fetched with the first text that holds one: most hold none. */
const RecordingCard = lazy(() =>
  import('./recordings/recording-card.tsx').then(module => ({ default: module.RecordingCard })),
)

const Recording = ({ node }: { node: RichNode }) => (
  <Suspense fallback={<Skeleton lines={3} />}>
    <RecordingCard node={node} isBig={useContext(Big)} />
  </Suspense>
)

/** Children given one by one: a text that is read never changes order, so they need no names. */
const Inside = ({ node }: { node: RichNode | RichText }) =>
  createElement(Fragment, null, ...(node.content ?? []).map(child => createElement(Node, { node: child })))

/** The title of the page is level 1: those of a text begin under it. */
const Node = ({ node }: { node: RichNode }): ReactNode => {
  const inside = <Inside node={node} />
  switch (node.type) {
    case 'text':
      return <Words node={node} />
    case 'hardBreak':
      return <br />
    case 'heading':
      return node.attrs?.level === 3 ? <h3>{inside}</h3> : <h2>{inside}</h2>
    case 'bulletList':
      return <ul>{inside}</ul>
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inside}</ol>
    case 'listItem':
      return <li>{inside}</li>
    case 'blockquote':
      return <blockquote>{inside}</blockquote>
    case 'image':
      return <Image node={node} />
    case 'document':
      return <DocumentCard attrs={node.attrs} />
    case 'audio':
    case 'video':
      return <Recording node={node} />
    case 'horizontalRule':
      return <hr />
    default:
      return <p>{inside}</p>
  }
}

/** A text people wrote, drawn from its tree without the editor: no HTML is ever interpreted. */
export const RichTextView = ({ text, isBig }: { text: RichText; isBig?: boolean }) => (
  <div className={classes(styles.text, isBig && styles.big)} data-to-read="" lang={useWrittenLang()}>
    <Big value={isBig === true}>
      <Inside node={text} />
    </Big>
  </div>
)
