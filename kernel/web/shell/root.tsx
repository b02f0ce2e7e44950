import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { Redirect } from 'wouter'
import { usePathname } from 'wouter/use-browser-location'
import type { Me } from '../../contract/api/me.ts'
import { LanguageProvider, type ScreenLanguage } from '../i18n.ts'
import { BackOnline } from '../offline/back-online.tsx'
import { ReadingTools } from '../reading/reading-tools.tsx'
import { StepUp } from '../second-factor/step-up.tsx'
import { SignedOut } from '../sign-in/signed-out.tsx'
import { ZoneProvider } from '../ui/time.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { applyAppearance, deviceAppearance, deviceLanguage, keepAppearance, keepLanguage } from './appearance.ts'
import { type Composition, CompositionProvider } from './apps.tsx'
import { CrashPage } from './crash-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { AdultFace, BeforeHome, noteFace, PupilFace } from './faces.ts'
import { MeProvider } from './me.tsx'
import { useNavigation } from './navigation.ts'
import { PlaceProvider } from './place.tsx'
import { isSignInPath, staysWhenSignedIn } from './public-paths.ts'
import { SessionContext, useSession, useSessionState } from './session.ts'
import { Splash } from './splash.tsx'

/** Theme, aids and language follow the account; without one, the device. */
const useAppearance = (me: Me | null): [ScreenLanguage, (language: ScreenLanguage) => void] => {
  const [language, setLanguage] = useState(deviceLanguage)
  useEffect(() => {
    applyAppearance(me?.preferences ?? deviceAppearance())
    if (!me) return
    keepAppearance(me.preferences, me.shared)
    keepLanguage(me.language, me.shared)
    if (!me.shared) setLanguage(me.language)
  }, [me])
  const choose = (chosen: ScreenLanguage) => {
    setLanguage(chosen)
    keepLanguage(chosen, false)
  }
  return [me?.language ?? language, choose]
}

const SignedIn = ({ me }: { me: Me }) => {
  const path = usePathname()
  if (me.mustChangePassword || me.charterDue || me.factorDue?.isOver) return <BeforeHome me={me} />
  if (isSignInPath(path)) return <Redirect to="/" replace />
  return <PlaceProvider>{me.face === 'pupil' ? <PupilFace /> : <AdultFace />}</PlaceProvider>
}

/** Who is here decides what is drawn. An expired page stays, unseen, while its owner signs in again above it. */
const Gate = ({ onLanguage }: { onLanguage: (language: ScreenLanguage) => void }) => {
  const { me, isLoading, error, isExpired, refresh } = useSession()
  const path = usePathname()
  useNavigation()
  if (error && !me)
    return (
      <main id="contenu">
        <CrashPage error={error} onRetry={() => void refresh().catch(() => null)} />
      </main>
    )
  if (isLoading) return <Splash />
  const isOutside = !me || isExpired || staysWhenSignedIn(path)
  return (
    <>
      {isOutside && <SignedOut onLanguage={onLanguage} />}
      {me && !staysWhenSignedIn(path) && (
        <div hidden={isExpired} key={me.id}>
          <MeProvider me={me}>
            <ZoneProvider zone={me.timeZone}>
              <SignedIn me={me} />
              <ReadingTools />
              <StepUp />
              <BackOnline />
            </ZoneProvider>
          </MeProvider>
        </div>
      )}
    </>
  )
}

const Everything = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary isWholePage>
    <Suspense fallback={<Splash />}>{children}</Suspense>
  </ErrorBoundary>
)

const Spoken = () => {
  const session = useSessionState()
  const [language, chooseLanguage] = useAppearance(session.me)
  const { me, isLoading } = session
  useEffect(() => {
    if (!isLoading) noteFace(me)
  }, [me, isLoading])
  return (
    <SessionContext value={session}>
      <LanguageProvider language={language}>
        <Everything>
          <Toasts>
            <Gate onLanguage={chooseLanguage} />
          </Toasts>
        </Everything>
      </LanguageProvider>
    </SessionContext>
  )
}

/** The whole browser application. `cache` holds the session alone; each person brings a cache of their own. */
export const Root = ({ cache, composition }: { cache: QueryClient; composition: Composition }) => (
  <QueryClientProvider client={cache}>
    <CompositionProvider value={composition}>
      <Spoken />
    </CompositionProvider>
  </QueryClientProvider>
)
