import { lazy, Suspense, useEffect, useState } from 'react'
import Backpack from '~icons/backpack-fill'
import Ticket from '~icons/identification-card-fill'
import type { FactorWay } from '../../contract/api/second-factor.ts'
import { doorLogin, keptFlag } from '../accounts/kept-flags.ts'
import { PasskeyDoor } from '../second-factor/passkey-door.tsx'
import { recall, remember } from '../shell/device.ts'
import { fetchNextFace } from '../shell/faces.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { useSession } from '../shell/session.ts'
import { Banner } from '../ui/banner.tsx'
import { Text, Title } from '../ui/text.tsx'
import { ClassDevice } from './class/class-device.tsx'
import { PasswordForm } from './password-form.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import { useSignInTexts } from './texts.ts'
import { WayCards } from './way-cards.tsx'

const KeptAccounts = lazy(() => import('../accounts/kept-accounts.tsx').then(m => ({ default: m.KeptAccounts })))
const SecondStep = lazy(() => import('../second-factor/second-step.tsx').then(m => ({ default: m.SecondStep })))

/** Login and password; beside them the other ways in. Above a page whose session ended, it says that nothing is lost. */
export const AdultSignIn = () => {
  const { me, isExpired } = useSession()
  const t = useSignInTexts()
  const [login, setLogin] = useState(() => (isExpired && me ? me.login : (recall<string>(doorLogin) ?? '')))
  const [ways, setWays] = useState<readonly FactorWay[] | null>(null)
  const [isLate, setLate] = useState(false)
  usePageTitle(t.title)
  useEffect(fetchNextFace, [])
  const [isKept] = useState(() => recall<boolean>(keptFlag) === true)
  useEffect(() => remember(doorLogin, null), [])
  const back = (late: boolean) => {
    setWays(null)
    setLate(late)
  }
  if (ways)
    return (
      <SignInFrame>
        <SecondStep ways={ways} onCancel={back} />
      </SignInFrame>
    )
  return (
    <SignInFrame>
      <div>
        <Title level={1} size="xxl" tabIndex={-1}>
          {t.welcome}
        </Title>
        <Text size="l" isSoft>
          {t.welcomeText}
        </Text>
      </div>
      {isExpired && (
        <Banner kind="info" title={t.expiredTitle} isAlert>
          {t.expiredText}
        </Banner>
      )}
      {isLate && (
        <Banner kind="warning" isAlert>
          {t.firstStepLate}
        </Banner>
      )}
      {isKept && (
        <Suspense fallback={null}>
          <KeptAccounts onLocked={setLogin} />
        </Suspense>
      )}
      <PasswordForm login={login} onLogin={setLogin} onSecondStep={setWays} />
      <PasskeyDoor />
      {!isExpired && (
        <WayCards
          title={t.otherWays}
          ways={[
            { href: '/classe', icon: Backpack, label: t.iAmPupil, help: t.iAmPupilText, colour: 'green' },
            { href: '/activation', icon: Ticket, label: t.firstTime, help: t.firstTimeText, colour: 'orange' },
          ]}
        />
      )}
      {!isExpired && <ClassDevice />}
    </SignInFrame>
  )
}
