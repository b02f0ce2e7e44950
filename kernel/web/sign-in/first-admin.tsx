import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, Suspense, useState } from 'react'
import { type FirstAdminCheck, firstAdminContract } from '../../contract/api/first-admin.ts'
import { call, ProblemError } from '../client.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { SkeletonCards } from '../ui/skeleton.tsx'
import { Text, Title } from '../ui/text.tsx'
import { CharterStep } from './charter/charter-step.tsx'
import { OpenedStep } from './first-admin/opened-step.tsx'
import { useFirstAdminTexts } from './first-admin/texts.ts'
import { type Opening, WhoStep } from './first-admin/who-step.tsx'
import formStyles from './form.module.css'
import { NewPassword } from './new-password.tsx'
import { useSentence } from './sentence.ts'
import { SignInFrame } from './sign-in-frame.tsx'

/** Read once, then taken out of the address, which is shown, copied, kept in the history. */
const takeTokenFromAddress = (): string => {
  const token = window.location.hash.slice(1)
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname)
  return token
}

const Heading = ({ step, title, text }: { step?: number; title: string; text: string }) => {
  const t = useFirstAdminTexts()
  return (
    <div>
      {step && (
        <Text size="s" isSoft isStrong>
          {t.step(step)}
        </Text>
      )}
      <Title level={1} size="xl" tabIndex={-1}>
        {title}
      </Title>
      <Text size="l" isSoft>
        {text}
      </Text>
    </div>
  )
}

interface PasswordStepProps {
  opening: Opening
  token: string
  check: FirstAdminCheck
  onOpened: (login: string) => void
}

const PasswordStep = ({ opening, token, check, onOpened }: PasswordStepProps) => {
  const t = useFirstAdminTexts()
  const sentence = useSentence()
  const [password, setPassword] = useState('')
  const { kind, name, givenName, familyName } = opening
  const open = useMutation({
    mutationFn: () =>
      call(firstAdminContract.becomeFirstAdmin, {
        body: {
          token,
          givenName,
          familyName,
          password,
          acceptedCharterVersion: check.charterVersion,
          ...(!check.hasTerritory && { territory: { kind, name } }),
        },
      }),
    onSuccess: reply => onOpened(reply.login),
  })
  const { error } = open
  const isAboutPassword = error instanceof ProblemError && error.errors[0]?.field === 'password'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate()
  }
  return (
    <form className={formStyles.form} onSubmit={submit} noValidate>
      <NewPassword
        isPupil={false}
        owner={[givenName, familyName]}
        value={password}
        onChange={typed => {
          setPassword(typed)
          open.reset()
        }}
        error={error && isAboutPassword ? sentence(error) : undefined}
      />
      {error && !isAboutPassword && (
        <Banner kind="error" isAlert>
          {sentence(error)}
        </Banner>
      )}
      <Button type="submit" size="l" wide isPending={open.isPending} isDisabled={password === ''}>
        {t.open}
      </Button>
    </form>
  )
}

const Steps = ({ token, check }: { token: string; check: FirstAdminCheck }) => {
  const t = useFirstAdminTexts()
  const [step, setStep] = useState<'who' | 'charter' | 'password'>('who')
  const [login, setLogin] = useState<string>()
  const [opening, setOpening] = useState<Opening>({ kind: 'constituency', name: '', givenName: '', familyName: '' })
  if (login)
    return (
      <>
        <Heading title={t.doneTitle} text={t.doneText} />
        <OpenedStep login={login} />
      </>
    )
  if (step === 'who')
    return (
      <>
        <Heading step={1} title={t.title} text={check.hasTerritory ? t.textKnown : t.text} />
        <WhoStep
          value={opening}
          onChange={setOpening}
          hasTerritory={check.hasTerritory}
          onDone={() => setStep('charter')}
        />
      </>
    )
  if (step === 'charter')
    return (
      <>
        <Heading step={2} title={t.charterTitle} text={t.charterText} />
        <CharterStep reading="staff" onAccept={() => setStep('password')} />
      </>
    )
  return (
    <>
      <Heading step={3} title={t.passwordTitle} text={t.passwordText} />
      <PasswordStep opening={opening} token={token} check={check} onOpened={setLogin} />
    </>
  )
}

const Dead = () => {
  const t = useFirstAdminTexts()
  return (
    <>
      <Heading title={t.deadTitle} text={t.deadText} />
      <Link href="/connexion">{t.toSignIn}</Link>
    </>
  )
}

const Checked = ({ token }: { token: string }): ReactNode => {
  const sentence = useSentence()
  const check = useQuery({
    queryKey: [firstAdminContract.checkFirstAdmin.path, token],
    queryFn: () => call(firstAdminContract.checkFirstAdmin, { body: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (check.data) return <Steps token={token} check={check.data} />
  if (!check.error) return <SkeletonCards cards={1} />
  if (check.error instanceof ProblemError && check.error.status < 500) return <Dead />
  return (
    <Banner kind="error" isAlert>
      {sentence(check.error)}
    </Banner>
  )
}

/** The page of an empty territory: whoever started préau opens it, and administers it (issue « A house that stands »). */
export const FirstAdmin = () => {
  const t = useFirstAdminTexts()
  const [token] = useState(takeTokenFromAddress)
  usePageTitle(t.title)
  return (
    <SignInFrame>
      <Suspense fallback={<SkeletonCards cards={1} />}>{token ? <Checked token={token} /> : <Dead />}</Suspense>
    </SignInFrame>
  )
}
