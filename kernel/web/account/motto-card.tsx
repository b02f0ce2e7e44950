import { type FormEvent, useState } from 'react'
import { MottoText, mottoContract, type OwnMotto } from '../../contract/api/motto.ts'
import { useRead, useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { ListenButton } from '../ui/listen-button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

const refreshes = [mottoContract.readMotto]

/** What is written or taken away, and how to put back the words of before. */
const useMotto = (before: string | null) => {
  const t = useAccountTexts().motto
  const toast = useToast()
  const sentence = useSentence()
  const set = useWrite(mottoContract.setMotto, refreshes)
  const remove = useWrite(mottoContract.removeMotto, refreshes)
  const onError = (error: Error) => toast({ kind: 'error', text: sentence(error) })
  const putBack = () => (before ? set.mutate({ body: { text: before } }, { onError }) : remove.mutate({}, { onError }))
  const keep = (text: string) =>
    set.mutate({ body: { text } }, { onSuccess: () => toast({ text: t.saved, undo: putBack }) })
  const takeAway = () => remove.mutate({}, { onSuccess: () => toast({ text: t.removed, undo: putBack }), onError })
  return { set, remove, keep, takeAway }
}

const Motto = ({ text: known, correction }: OwnMotto) => {
  const t = useAccountTexts().motto
  const sentence = useSentence()
  const [text, setText] = useState(known ?? '')
  const { set, remove, keep, takeAway } = useMotto(known)
  const typed = text.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed) keep(typed)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        {correction && <Banner title={t.corrected[correction]}>{t.talk}</Banner>}
        <TextField
          label={t.field}
          isLabelHidden
          value={text}
          onChange={setText}
          limits={MottoText}
          lang="fr"
          autoComplete="off"
          error={set.error ? sentence(set.error) : undefined}
        />
        <Row gap={3}>
          <Button type="submit" size="l" isPending={set.isPending} isDisabled={!typed || typed === known}>
            {t.keep}
          </Button>
          {typed && <ListenButton text={typed} kind="soft" size="l" />}
          {known && (
            <Button kind="quiet" size="l" isPending={remove.isPending} onPress={takeAway}>
              {t.remove}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  )
}

/** A few words of a child's own, for whoever may see the card. */
export const MottoCard = () => {
  const t = useAccountTexts().motto
  const { data, error, refetch } = useRead(mottoContract.readMotto, {})
  return (
    <SectionCard title={t.title} text={t.text}>
      {!data && !error && <Skeleton lines={2} />}
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data && <Motto key={data.text} {...data} />}
    </SectionCard>
  )
}
