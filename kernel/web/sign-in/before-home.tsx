import { Suspense } from 'react'
import type { Me } from '../../contract/api/me.ts'
import { useChosenLanguage } from '../shell/preferences.ts'
import { Splash } from '../shell/splash.tsx'
import { CharterDue } from './charter-due.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { PasswordToChange } from './password-to-change.tsx'

/** What must be done before anything else: replace a temporary password, then accept the charter. */
export const BeforeHome = ({ me }: { me: Me }) => {
  const [, chooseLanguage] = useChosenLanguage()
  return (
    <LanguageChoice value={chooseLanguage}>
      <Suspense fallback={<Splash />}>
        {me.mustChangePassword ? <PasswordToChange me={me} /> : me.charterDue && <CharterDue reading={me.charterDue} />}
      </Suspense>
    </LanguageChoice>
  )
}
