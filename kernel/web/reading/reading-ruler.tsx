import { useEffect, useRef } from 'react'
import { useToast } from '../ui/toasts.tsx'
import { followReading } from './follow-reading.ts'
import styles from './reading-ruler.module.css'
import { useReadingTexts } from './texts.ts'

export interface ReadingRulerProps {
  set: (ruler: 'on' | 'off') => void
}

/** A band across the page where one reads. It catches no click and says nothing to a screen reader; Escape puts it away. */
export const ReadingRuler = ({ set }: ReadingRulerProps) => {
  const t = useReadingTexts()
  const toast = useToast()
  const band = useRef<HTMLDivElement>(null)
  const putAway = useRef(() => {})
  useEffect(() => {
    putAway.current = () => {
      set('off')
      toast({ text: t.putAway, action: { label: t.bringBack, onPress: () => set('on') } })
    }
  })
  useEffect(() => (band.current ? followReading(band.current, () => putAway.current()) : undefined), [])
  return <div ref={band} className={styles.ruler} aria-hidden="true" data-reading-ruler="" />
}
