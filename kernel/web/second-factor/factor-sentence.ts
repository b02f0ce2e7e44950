import { useSentence } from '../sign-in/sentence.ts'
import { useFactorTexts } from './texts.ts'
import { PasskeyCancelled, PasskeyKnown } from './webauthn.ts'

/** What went wrong, when it may be the browser’s own window that was closed. */
export const useFactorSentence = (): ((error: Error) => string) => {
  const t = useFactorTexts()
  const sentence = useSentence()
  return error => {
    if (error instanceof PasskeyCancelled) return t.passkeyCancelled
    if (error instanceof PasskeyKnown) return t.passkeyKnown
    return sentence(error)
  }
}
