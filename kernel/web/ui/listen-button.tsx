import { useEffect, useState } from 'react'
import Speaker from '~icons/speaker-high-fill'
import Stop from '~icons/stop-fill'
import { Button, type ButtonProps } from './button.tsx'
import { silence, speak, useCanSpeak } from './speech.ts'
import { useKitTexts } from './texts.ts'

export interface ListenButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'className'> {
  /** What is read aloud. */
  text: string
  lang?: string
}

/** « Écouter »: reads a text aloud with the device's own voice; absent where the device has none. */
export const ListenButton = ({ text, lang = 'fr-FR', kind, size, className }: ListenButtonProps) => {
  const t = useKitTexts()
  const [isSpeaking, setSpeaking] = useState(false)
  const isPossible = useCanSpeak(lang)
  useEffect(() => {
    if (!isSpeaking) return
    return silence
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
