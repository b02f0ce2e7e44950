import { useEffect, useState, useSyncExternalStore } from 'react'
import Speaker from '~icons/speaker-high-fill'
import Stop from '~icons/stop-fill'
import { Button, type ButtonProps } from './button.tsx'
import { useKitTexts } from './texts.ts'

export interface ListenButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'className'> {
  /** What is read aloud. */
  text: string
  lang?: string
}

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

/** A sentence at a time: some browsers fall silent after fifteen seconds of one utterance. */
const sentences = (text: string): string[] =>
  text
    .match(/[^.!?…\n]+[.!?…]*/g)
    ?.map(part => part.trim())
    .filter(Boolean) ?? []

const speak = (text: string, lang: string, onEnd: () => void): void => {
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

/** « Écouter »: reads a text aloud with the device's own voice; absent where the device has none. */
export const ListenButton = ({ text, lang = 'fr-FR', kind, size, className }: ListenButtonProps) => {
  const t = useKitTexts()
  const [isSpeaking, setSpeaking] = useState(false)
  const isPossible = useSyncExternalStore(subscribe, () => canSpeak(lang))
  useEffect(() => {
    if (!isSpeaking) return
    return () => speech()?.cancel()
  }, [isSpeaking])
  if (!isPossible) return null
  const press = () => {
    if (!isSpeaking) speak(text, lang, () => setSpeaking(false))
    setSpeaking(!isSpeaking)
  }
  return (
    <Button kind={kind} size={size} className={className} icon={isSpeaking ? Stop : Speaker} onPress={press}>
      {isSpeaking ? t.stopListening : t.listen}
    </Button>
  )
}
