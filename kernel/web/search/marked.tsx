import { Fragment } from 'react'
import styles from './search-line.module.css'

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{Nd}]/u.test(letter)

interface Part {
  /** Where it begins. */
  at: number
  text: string
  isMarked: boolean
}

/** Where a word begins with something typed, accents and case apart: the letters to underline. */
export const markedParts = (text: string, q: string): Part[] => {
  const typed = (q.match(/[\p{L}\p{Nd}]+/gu) ?? []).map(plain)
  const letters = [...text]
  const parts: Part[] = []
  const add = (part: Part) => {
    const last = parts.at(-1)
    if (last && last.isMarked === part.isMarked) last.text += part.text
    else parts.push(part)
  }
  for (let at = 0; at < letters.length; ) {
    const begins = isLetter(letters[at]) && !isLetter(letters[at - 1])
    const rest = begins
      ? letters
          .slice(at, at + 40)
          .map(plain)
          .join('')
      : ''
    const length = Math.max(0, ...typed.filter(word => rest.startsWith(word)).map(word => word.length))
    const step = Math.max(1, length)
    add({ at, text: letters.slice(at, at + step).join(''), isMarked: length > 0 })
    at += step
  }
  return parts
}

/** A title with what was typed underlined. */
export const Marked = ({ text, q }: { text: string; q: string }) =>
  markedParts(text, q).map(part =>
    part.isMarked ? (
      <mark key={part.at} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      <Fragment key={part.at}>{part.text}</Fragment>
    ),
  )
