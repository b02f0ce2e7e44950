import { useLocation } from 'wouter'
import { useToast } from '../ui/toasts.tsx'
import { useMe } from './me.tsx'
import { useSession } from './session.ts'
import { useShellTexts } from './texts.ts'

/** Signs out, then shows what comes next on this device: the class on a class tablet, the sign-in page elsewhere. */
export const useSignOut = (): (() => void) => {
  const { shared } = useMe()
  const { signOut } = useSession()
  const [, navigate] = useLocation()
  const toast = useToast()
  const t = useShellTexts()
  return () => {
    signOut().then(
      () => navigate(shared ? '~/classe' : '~/connexion', { replace: true }),
      () => toast({ kind: 'error', text: t.notSignedOut }),
    )
  }
}
