import { OfflineError, ProblemError } from '../client.ts'
import { useSignInTexts } from './texts.ts'

/** What went wrong, in the server’s own words: it speaks the language of the page (decision 0027). */
export const useSentence = (): ((error: Error) => string) => {
  const t = useSignInTexts()
  return error => {
    if (error instanceof OfflineError) return t.offline
    if (!(error instanceof ProblemError)) return t.unexpected
    return error.errors[0]?.message ?? (error.message || t.unexpected)
  }
}
