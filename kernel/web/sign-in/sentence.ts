import { OfflineError, ProblemError } from '../client.ts'
import { useSignInTexts } from './texts.ts'

/** What went wrong, in the reader’s language where préau knows the case, else in the server’s own words. */
export const useSentence = (): ((error: Error) => string) => {
  const t = useSignInTexts()
  const known: Record<string, string> = t.problems
  return error => {
    if (error instanceof OfflineError) return t.offline
    if (!(error instanceof ProblemError)) return t.unexpected
    if (error.status === 429 && error.retryAfter) return t.throttled(error.retryAfter)
    const [field] = error.errors
    return known[field?.code ?? ''] ?? field?.message ?? known[error.code] ?? error.message
  }
}
