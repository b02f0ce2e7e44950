import { useEffect } from 'react'
import { canColour } from './can-colour.ts'
import { syllableRanges } from './syllable-ranges.ts'
import './syllables.css'

const names = ['syllable-first', 'syllable-second'] as const

const colour = (): void => {
  for (const [index, ranges] of syllableRanges(document).entries()) {
    const name = names[index]
    if (name) CSS.highlights.set(name, new Highlight(...ranges.map(range => new StaticRange(range))))
  }
}

const uncolour = (): void => {
  for (const name of names) CSS.highlights.delete(name)
}

/** Colours what is read, and again when the page changes. The page itself stays as it was: screen readers hear whole words. */
export const SyllableColours = () => {
  useEffect(() => {
    if (!canColour()) return
    let frame = requestAnimationFrame(colour)
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(colour)
    })
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      uncolour()
    }
  }, [])
  return null
}
