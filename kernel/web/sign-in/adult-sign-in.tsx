import { useEffect, useState } from 'react'
import Backpack from '~icons/backpack-fill'
import Ticket from '~icons/identification-card-fill'
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

/** Login and password; beside them the other ways in. Above a page whose session ended, it says that nothing is lost. */
export const AdultSignIn = () => {
  const { me, isExpired } = useSession()
  const t = useSignInTexts()
  const [login, setLogin] = useState(isExpired && me ? me.login : '')
  usePageTitle(t.title)
  useEffect(fetchNextFace, [])
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
      <PasswordForm login={login} onLogin={setLogin} />
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
