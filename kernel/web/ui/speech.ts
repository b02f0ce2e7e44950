import { useSyncExternalStore } from 'react'

const speech = (): SpeechSynthesis | undefined =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined

const subscribe = (changed: () => void) => {
  const synthesis = speech()
  synthesis?.addEventListener?.('voiceschanged', changed)
  return () => synthesis?.removeEventListener?.('voiceschanged', changed)
}

/** Voices load late: none yet is not none. A device that has voices but none of this language would misread. */
const canSpeak = (lang: string): boolean => {
  const voices = speech()?.getVoices()
  const language = lang.slice(0, 2)
  return voices !== undefined && (voices.length === 0 || voices.some(voice => voice.lang.startsWith(language)))
}

/** Whether this device has a voice for that language. */
export const useCanSpeak = (lang: string): boolean => useSyncExternalStore(subscribe, () => canSpeak(lang))

/** A sentence at a time: some browsers fall silent after fifteen seconds of one utterance. */
const sentences = (text: string): string[] =>
  text
    .match(/[^.!?…\n]+[.!?…]*/g)
    ?.map(part => part.trim())
    .filter(Boolean) ?? []

/** Reads a text with the device’s own voice, in place of what it was saying. */
export const speak = (text: string, lang: string, onEnd: () => void = () => {}): void => {
  const synthesis = speech()
  const parts = sentences(text)
  synthesis?.cancel()
  parts.forEach((part, index) => {
    const utterance = new SpeechSynthesisUtterance(part)
    utterance.lang = lang
    utterance.rate = 0.9
    utterance.onerror = onEnd
    if (index === parts.length - 1) utterance.onend = onEnd
    synthesis?.speak(utterance)
  })
}

export const silence = (): void => speech()?.cancel()
