import { lazy, Suspense } from 'react'
import type { Me } from '../../contract/api/me.ts'
import { useChosenLanguage } from '../shell/preferences.ts'
import { Splash } from '../shell/splash.tsx'
import { CharterDue } from './charter-due.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { PasswordToChange } from './password-to-change.tsx'

const FactorDuePage = lazy(() =>
  import('../second-factor/factor-due-page.tsx').then(m => ({ default: m.FactorDuePage })),
)

const Due = ({ me }: { me: Me }) => {
  if (me.mustChangePassword) return <PasswordToChange me={me} />
  if (me.charterDue) return <CharterDue reading={me.charterDue} />
  return <FactorDuePage />
}

/** What must be done before anything else: replace a temporary password, accept the charter, protect the account. */
export const BeforeHome = ({ me }: { me: Me }) => {
  const [, chooseLanguage] = useChosenLanguage()
  return (
    <LanguageChoice value={chooseLanguage}>
      <Suspense fallback={<Splash />}>
        <Due me={me} />
      </Suspense>
    </LanguageChoice>
  )
}
