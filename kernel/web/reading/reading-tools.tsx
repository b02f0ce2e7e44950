import { lazy, Suspense, useEffect, useRef } from 'react'
import { usePreferences } from '../shell/preferences.ts'

const SyllableColours = lazy(() => import('./syllable-colours.tsx').then(m => ({ default: m.SyllableColours })))
const ReadingRuler = lazy(() => import('./reading-ruler.tsx').then(m => ({ default: m.ReadingRuler })))

/** The reading aids that need more than style sheets, fetched by those who chose them. */
export const ReadingTools = () => {
  const [{ syllables, ruler }, change] = usePreferences()
  // The button « La remettre » outlives the ruler: it changes what the preferences are by then.
  const latest = useRef(change)
  useEffect(() => {
    latest.current = change
  })
  return (
    <Suspense fallback={null}>
      {syllables === 'coloured' && <SyllableColours />}
      {ruler === 'on' && <ReadingRuler set={chosen => latest.current({ ruler: chosen })} />}
    </Suspense>
  )
}
