import { useEffect } from 'react'
import { silence, speak, useCanSpeak } from '../../ui/speech.ts'

/** Says what to do as the page comes: for small children the voice is first. The touch that led here allows it. */
export const useSpokenOnce = (text: string, lang: string, isOn: boolean): void => {
  const isPossible = useCanSpeak(lang)
  useEffect(() => {
    if (!isOn || !isPossible) return
    speak(text, lang)
    return silence
  }, [text, lang, isOn, isPossible])
}
