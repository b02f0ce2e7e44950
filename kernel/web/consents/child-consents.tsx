import Granted from '~icons/check-circle-fill'
import Waiting from '~icons/hourglass-medium-bold'
import { type ChildConsent, consentsContract } from '../../contract/api/consents.ts'
import type { Me } from '../../contract/api/me.ts'
import { SectionCard } from '../account/section-card.tsx'
import { ProblemError } from '../client.ts'
import { useRead, useWrite } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { useSentence } from '../sign-in/sentence.ts'
import { Chip } from '../ui/chip.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text, Title } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useConsentTexts } from './texts.ts'

type Child = Me['children'][number]

const chosenFor = (mine: boolean | null) => {
  if (mine === null) return 'none'
  return mine ? 'yes' : 'no'
}

/** A refusal has to be sayable, and is not the same as no answer yet: two answers rather than one switch. */
const Question = ({ child, consent }: { child: Child; consent: ChildConsent }) => {
  const t = useConsentTexts()
  const toast = useToast()
  const sentence = useSentence()
  const { mutate } = useWrite(consentsContract.answerConsent, [consentsContract.listChildConsents])
  const { purpose, isGranted, mine } = consent
  const answer = (value: 'yes' | 'no' | 'none') =>
    mutate(
      { pupilId: child.id, body: { purpose, answer: value === 'yes' } },
      {
        onSuccess: () => toast({ text: mine && value === 'no' ? t.withdrawn : t.saved }),
        onError: error => toast({ kind: 'error', text: sentence(error) }),
      },
    )
  return (
    <Stack as="li" gap={2}>
      <Row gap={2}>
        <Text isStrong>{t.purposes[purpose]}</Text>
        <Chip colour={isGranted ? 'green' : 'yellow'} icon={isGranted ? Granted : Waiting}>
          {isGranted ? t.granted : t.notGranted}
        </Chip>
      </Row>
      <Text isSoft>{t.help[purpose]}</Text>
      <SegmentedControl<'yes' | 'no' | 'none'>
        label={t.answerFor(t.purposes[purpose], child.givenName)}
        value={chosenFor(mine)}
        onChange={answer}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
      />
    </Stack>
  )
}

/** Nothing for a guardian who does not answer for the child: they do not sign, or no longer. */
const ChildQuestions = ({ child }: { child: Child }) => {
  const t = useConsentTexts()
  const { data, error, refetch } = useRead(consentsContract.listChildConsents, { pupilId: child.id })
  if (error instanceof ProblemError && error.status === 404) return null
  if (error && !data) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  return (
    <Stack gap={3}>
      <Title level={3} size="s">
        {child.givenName}
      </Title>
      {!data && <Skeleton lines={4} />}
      {data && (
        <Stack as="ul" gap={5}>
          {data.items.map(consent => (
            <Question key={consent.purpose} child={child} consent={consent} />
          ))}
        </Stack>
      )}
    </Stack>
  )
}

/** What each child may have beyond school itself, one purpose at a time (row J6). */
export const ChildConsents = () => {
  const t = useConsentTexts()
  const { children } = useMe()
  if (children.length === 0) return null
  return (
    <div id="enfants">
      <SectionCard title={t.title} text={t.intro}>
        <Stack gap={6}>
          {children.map(child => (
            <ChildQuestions key={child.id} child={child} />
          ))}
        </Stack>
      </SectionCard>
    </div>
  )
}
