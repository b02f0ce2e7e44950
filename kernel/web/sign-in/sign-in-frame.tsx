import type { ReactNode } from 'react'
import { languages, type ScreenLanguage, useLanguage } from '../i18n.ts'
import { useFullBleed } from '../shell/use-full-bleed.ts'
import { Link } from '../ui/link.tsx'
import { Logo } from '../ui/logo.tsx'
import { useLanguageChoice } from './language-choice.tsx'
import styles from './sign-in-frame.module.css'
import { useSignInTexts } from './texts.ts'
import { YardPicture } from './yard-picture.tsx'

const LanguageLinks = () => {
  const t = useSignInTexts()
  const current = useLanguage()
  const choose = useLanguageChoice()
  return (
    <fieldset className={styles.languages} aria-label={t.language}>
      {(Object.keys(languages) as ScreenLanguage[]).map(id => (
        <button
          key={id}
          type="button"
          lang={id}
          className={styles.language}
          aria-pressed={id === current}
          onClick={() => choose(id)}
        >
          {languages[id].name}
        </button>
      ))}
    </fieldset>
  )
}

/** The door of préau for adults: on the left what one does, on the right the yard, where there is room for it. */
export const SignInFrame = ({ children }: { children: ReactNode }) => {
  useFullBleed()
  const t = useSignInTexts()
  return (
    <div className={styles.frame}>
      <div className={styles.side}>
        <header>
          <Logo size="l" />
        </header>
        <main id="contenu" className={styles.main}>
          {children}
        </main>
        <footer className={styles.footer}>
          <LanguageLinks />
          <Link href="/accessibilite" kind="plain" className={styles.declaration}>
            {t.accessibility}
          </Link>
        </footer>
      </div>
      <div className={styles.yard} aria-hidden="true">
        <YardPicture />
      </div>
    </div>
  )
}
