import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import type { ScreenLanguage } from '../i18n.ts'
import { recall } from '../shell/device.ts'
import { useSession } from '../shell/session.ts'
import { Splash } from '../shell/splash.tsx'
import { AdultSignIn } from './adult-sign-in.tsx'
import { classFlag } from './class/class-flag.ts'
import { LanguageChoice } from './language-choice.tsx'

const ClassPage = lazy(() => import('./class/class-page.tsx').then(m => ({ default: m.ClassPage })))
const ScannedCard = lazy(() => import('./class/scanned-card.tsx').then(m => ({ default: m.ScannedCard })))
const PicturesPage = lazy(() => import('./class/pictures-page.tsx').then(m => ({ default: m.PicturesPage })))
const ActivationPage = lazy(() => import('./activation/activation-page.tsx').then(m => ({ default: m.ActivationPage })))
const FirstAdmin = lazy(() => import('./first-admin.tsx').then(m => ({ default: m.FirstAdmin })))

const AccessibilityPage = lazy(() =>
  import('../accessibility/accessibility-page.tsx').then(m => ({ default: m.AccessibilityPage })),
)

/** The pages of somebody préau does not know yet. A device that holds a class card shows the class first. */
export const SignedOut = ({ onLanguage }: { onLanguage: (language: ScreenLanguage) => void }) => {
  const { isExpired } = useSession()
  const isClassDevice = !isExpired && recall<boolean>(classFlag) === true
  return (
    <LanguageChoice value={onLanguage}>
      <Suspense fallback={<Splash />}>
        <Switch>
          <Route path="/activation" component={ActivationPage} />
          <Route path="/premier-administrateur" component={FirstAdmin} />
          <Route path="/classe" component={ClassPage} />
          <Route path="/classe/images/:pupilId">{({ pupilId }) => <PicturesPage pupilId={pupilId} />}</Route>
          <Route path="/classe/:token">{({ token }) => <ScannedCard token={token} />}</Route>
          <Route path="/accessibilite" component={AccessibilityPage} />
          <Route path="/connexion" component={AdultSignIn} />
          <Route>{isClassDevice ? <ClassPage /> : <AdultSignIn />}</Route>
        </Switch>
      </Suspense>
    </LanguageChoice>
  )
}
