import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useLocale } from '../../i18n.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { ListenButton } from '../../ui/listen-button.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useSignInTexts } from '../texts.ts'
import styles from './card-explained.module.css'
import { CardPicture } from './card-picture.tsx'
import { tokenOf } from './class-token.ts'
import { PupilFrame } from './pupil-frame.tsx'

const CardCode = () => {
  const t = useSignInTexts()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const token = tokenOf(typed)
    setWrong(token === null)
    if (token) navigate(`/classe/${token}`)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t.cardLink}
        help={t.cardLinkHelp}
        error={isWrong ? t.cardLinkWrong : undefined}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button kind="soft" type="submit">
        {t.enterClass}
      </Button>
    </form>
  )
}

/** No card on this device yet: what it looks like, what to do with it, and the ways around it. */
export const CardExplained = () => {
  const t = useSignInTexts()
  const locale = useLocale()
  usePageTitle(t.cardTitle)
  return (
    <PupilFrame>
      <div className={styles.explained}>
        <CardPicture />
        <div className={styles.words}>
          <Title level={1} size="xxl" tabIndex={-1}>
            {t.cardTitle}
          </Title>
          <Text size="l">{t.cardText}</Text>
          <ListenButton text={t.cardSpoken} lang={locale} kind="soft" size="l" />
          <CardCode />
          <div className={styles.links}>
            <Link href="/connexion">{t.withPassword}</Link>
            <Link href="/connexion">{t.iAmAdult}</Link>
          </div>
        </div>
      </div>
    </PupilFrame>
  )
}
