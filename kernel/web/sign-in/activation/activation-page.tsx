import { Suspense, useState } from 'react'
import type { ActivationCheck } from '../../../contract/api/session.ts'
import type { Static } from '../../../contract/schema.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { Link } from '../../ui/link.tsx'
import { SkeletonCards } from '../../ui/skeleton.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { CharterStep } from '../charter/charter-step.tsx'
import { SignInFrame } from '../sign-in-frame.tsx'
import { useSignInTexts } from '../texts.ts'
import { CodeStep } from './code-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { type Sheet, takeSheetFromAddress } from './sheet.ts'

type Owner = Static<typeof ActivationCheck>
export type Found = Owner & Sheet

const total = 3

const Heading = ({ step, title, text }: { step: number; title: string; text: string }) => {
  const t = useSignInTexts()
  return (
    <div>
      <Text size="s" isSoft isStrong>
        {t.step(step, total)}
      </Text>
      <Title level={1} size="xl" tabIndex={-1}>
        {title}
      </Title>
      <Text size="l" isSoft>
        {text}
      </Text>
    </div>
  )
}

const Steps = ({ sheet }: { sheet: Sheet }) => {
  const t = useSignInTexts()
  const [found, setFound] = useState<Found | null>(null)
  const [hasAccepted, setAccepted] = useState(false)
  const isPupil = found?.reading === 'children'
  const startAgain = (atCharter: boolean) => {
    setAccepted(false)
    if (!atCharter) setFound(null)
  }
  if (!found)
    return (
      <>
        <Heading step={1} title={t.activationTitle} text={t.activationText} />
        <CodeStep sheet={sheet} onFound={setFound} />
      </>
    )
  if (!hasAccepted)
    return (
      <>
        <Heading step={2} title={t.helloYou(found.displayName)} text={isPupil ? t.charterIntroChild : t.charterIntro} />
        <CharterStep reading={found.reading} onAccept={() => setAccepted(true)} />
      </>
    )
  return (
    <>
      <Heading
        step={3}
        title={isPupil ? t.choosePasswordChild : t.choosePassword}
        text={isPupil ? t.passwordTextChild : t.passwordText}
      />
      <PasswordStep found={found} onCodeRefused={() => startAgain(false)} onCharterChanged={() => startAgain(true)} />
    </>
  )
}

/** First connection: the code of the sheet, the charter, one’s own password (row A3). */
export const ActivationPage = () => {
  const t = useSignInTexts()
  const [sheet] = useState(takeSheetFromAddress)
  usePageTitle(t.activationTitle)
  return (
    <SignInFrame>
      <Suspense fallback={<SkeletonCards cards={1} />}>
        <Steps sheet={sheet} />
      </Suspense>
      <Text size="s" align="center">
        <Link href="/connexion">{t.back}</Link>
      </Text>
    </SignInFrame>
  )
}
