import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import Back from '~icons/arrow-left-bold'
import Plane from '~icons/paper-plane-tilt-fill'
import { plainText, type RichNode, type RichText } from '../../../../kernel/contract/rich-text.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useDraft } from '../../../../kernel/web/draft.ts'
import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../../kernel/web/ui/link.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { TextArea } from '../../../../kernel/web/ui/text-area.tsx'
import { useToast } from '../../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../../contract.ts'
import type { Addressee, Message } from '../../contract-messages.ts'
import { useMailTexts } from '../texts.ts'
import { FacesField } from './faces-field.tsx'
import { usePupilSending } from './use-pupil-sending.ts'
import { VoiceField } from './voice-field.tsx'

/** Letters of a child’s message. */
const limits = { maxLength: 2_000 }

interface Typed {
  text: string
  voice: RichNode | null
  to: readonly string[]
}

interface WritingProps {
  /** Named in the address: chosen at once. */
  asked: string | null
  /** Faces to choose from; none in an answer. */
  people: readonly Addressee[]
  /** What is answered, or written again after a teacher gave it back. */
  message: Message | null
  isAnswer: boolean
}

const startOf = ({ asked, message, isAnswer }: WritingProps): Typed => {
  const again = isAnswer ? null : message
  return {
    text: again?.body ? plainText(again.body as RichText) : '',
    voice: null,
    to: again?.addressees.map(({ addressee }) => addressee.id) ?? (asked ? [asked] : []),
  }
}

const Faces = ({
  people,
  to,
  onToggle,
}: {
  people: readonly Addressee[]
  to: readonly string[]
  onToggle: (id: string) => void
}) => {
  const { pupil: t } = useMailTexts()
  const mates = people.filter(({ about }) => about?.role === 'pupil')
  const teachers = people.filter(({ about }) => about?.role !== 'pupil')
  return (
    <Stack gap={5}>
      <FacesField label={t.teachers} people={teachers} chosen={to} onToggle={onToggle} />
      <FacesField label={t.mates} people={mates} chosen={to} onToggle={onToggle} isFolded={teachers.length > 0} />
    </Stack>
  )
}

const Writing = (props: WritingProps) => {
  const { asked, people, message, isAnswer } = props
  const { pupil: t } = useMailTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [typed, change, clear] = useDraft<Typed>(`mail/pupil/${message?.id ?? asked ?? 'new'}`, startOf(props))
  const sending = usePupilSending(isAnswer ? null : (message?.id ?? null), state => {
    clear()
    toast({ text: state === 'held' ? t.heldNow : t.sentNow })
    navigate('/')
  })
  const toggle = (id: string) =>
    change({ to: typed.to.includes(id) ? typed.to.filter(one => one !== id) : [...typed.to, id] })
  const send = () => {
    const to = people.filter(({ id }) => typed.to.includes(id))
    if (!isAnswer && to.length === 0) return sending.tell(t.chooseSomebody)
    if (!typed.text.trim() && !typed.voice) return sending.tell(t.writeSomething)
    void sending.send({ ...typed, to, answers: isAnswer && message ? message.id : null })
  }
  return (
    <Stack gap={5}>
      {!isAnswer && <Faces people={people} to={typed.to} onToggle={toggle} />}
      <Card padding="l">
        <Stack gap={5}>
          <TextArea label={t.text} rows={5} value={typed.text} onChange={text => change({ text })} limits={limits} />
          <VoiceField voice={typed.voice} onChange={voice => change({ voice })} />
        </Stack>
      </Card>
      {sending.trouble && (
        <Banner kind="error" isAlert>
          {sending.trouble}
        </Banner>
      )}
      <div>
        <Button size="l" icon={Plane} onPress={send} isPending={sending.isPending}>
          {t.send}
        </Button>
      </div>
    </Stack>
  )
}

/** Faces, and the message that is answered or begun again, if one is named in the address. */
const useStart = () => {
  const [params] = useSearchParams()
  const { id: boxId } = useMe()
  const [answers] = useState(params.get('reponse'))
  const [messageId] = useState(answers ?? params.get('reprise'))
  const people = useRead(mailContract.findAddressees, { query: { boxId } }, { enabled: answers === null })
  const conversation = useRead(
    mailContract.readConversation,
    { boxId, messageId: messageId ?? '' },
    { enabled: messageId !== null },
  )
  const message = conversation.data?.messages.find(({ id }) => id === messageId) ?? null
  return {
    asked: params.get('a'),
    people: people.data?.items ?? [],
    message,
    isAnswer: answers !== null,
    isReady: (answers !== null || people.isSuccess) && (messageId === null || message !== null),
    isError: people.isError || conversation.isError,
    refetch: () => Promise.all([people.refetch(), ...(messageId ? [conversation.refetch()] : [])]),
  }
}

/** Where a child writes: a face, a few words or a voice, one button. */
export const PupilWriting = () => {
  const { pupil: t, failed } = useMailTexts()
  const { asked, people, message, isAnswer, isReady, isError, refetch } = useStart()
  const title = isAnswer && message ? t.answerTo(message.sender.name) : t.whom
  const isAlone = isReady && !isAnswer && people.length === 0
  return (
    <Page
      title={title}
      size="xl"
      width="text"
      above={
        <div>
          <LinkButton href="/" kind="quiet" size="l" icon={Back}>
            {t.back}
          </LinkButton>
        </div>
      }
    >
      {isError && <Failed onRetry={() => void refetch()}>{failed}</Failed>}
      {!isReady && !isError && <SkeletonCards cards={2} />}
      {isAlone && <EmptyState picture={PeoplePicture} title={t.nobody} />}
      {isReady && !isAlone && <Writing asked={asked} people={people} message={message} isAnswer={isAnswer} />}
    </Page>
  )
}
