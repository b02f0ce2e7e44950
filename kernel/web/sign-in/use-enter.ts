import { useLocation } from 'wouter'
import { staysWhenSignedIn } from '../shell/public-paths.ts'
import { useSession } from '../shell/session.ts'

/**
 * After a sign-in: back where one was if it is the same person, home otherwise. What another person was looking at is
 * none of this one’s business.
 */
export const useEnter = (): (() => Promise<void>) => {
  const { me: before, refresh } = useSession()
  const [, navigate] = useLocation()
  return async () => {
    const after = await refresh()
    const isSomebodyElse = before && after && before.id !== after.id
    if (isSomebodyElse || staysWhenSignedIn(window.location.pathname)) navigate('/', { replace: true })
  }
}
