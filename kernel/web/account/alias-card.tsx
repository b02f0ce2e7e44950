import { type FormEvent, useState } from 'react'
import { aliasContract } from '../../contract/api/alias.ts'
import { useRead, useWrite } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { SaveOrCancel } from '../ui/save-or-cancel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

const refreshes = [aliasContract.readAlias]

/** What is written, and how to take it back: the one before, or none. */
const useAlias = (before: string | null) => {
  const t = useAccountTexts().alias
  const toast = useToast()
  const sentence = useSentence()
  const set = useWrite(aliasContract.setAlias, refreshes)
  const remove = useWrite(aliasContract.removeAlias, refreshes)
  const onError = (error: Error) => toast({ kind: 'error', text: sentence(error) })
  const putBack = () => (before ? set.mutate({ body: { alias: before } }, { onError }) : remove.mutate({}, { onError }))
  const choose = (alias: string, onDone: () => void) =>
    set.mutate(
      { body: { alias } },
      {
        onSuccess: () => {
          toast({ text: t.chosen, undo: putBack })
          onDone()
        },
      },
    )
  const takeAway = () => remove.mutate({}, { onSuccess: () => toast({ text: t.removed, undo: putBack }), onError })
  return { set, remove, choose, takeAway }
}

interface AliasFormProps {
  known: string | null
  writing: ReturnType<typeof useAlias>
  onDone: () => void
}

const AliasForm = ({ known, writing, onDone }: AliasFormProps) => {
  const t = useAccountTexts().alias
  const sentence = useSentence()
  const [alias, setAlias] = useState(known ?? '')
  const { set, choose } = writing
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose(alias, onDone)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField
          label={t.field}
          help={t.help}
          value={alias}
          onChange={setAlias}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={set.error ? sentence(set.error) : undefined}
          autoFocus
        />
        <Row gap={2}>
          <SaveOrCancel isPending={set.isPending} isDisabled={alias.trim().length < 4} onCancel={onDone} />
        </Row>
      </Stack>
    </form>
  )
}

const Alias = ({ alias, changesFrom }: { alias: string | null; changesFrom: string | null }) => {
  const t = useAccountTexts().alias
  const { login } = useMe()
  const [isWriting, setWriting] = useState(false)
  const writing = useAlias(alias)
  if (isWriting) return <AliasForm known={alias} writing={writing} onDone={() => setWriting(false)} />
  return (
    <Stack gap={3}>
      <Text>{alias ? t.both(alias, login) : t.none(login)}</Text>
      <Row gap={2}>
        <Button kind="outline" isDisabled={changesFrom !== null} onPress={() => setWriting(true)}>
          {alias ? t.change : t.choose}
        </Button>
        {alias && (
          <Button kind="quiet" onPress={writing.takeAway} isPending={writing.remove.isPending}>
            {t.remove}
          </Button>
        )}
      </Row>
      {changesFrom && (
        <Text size="s" isSoft>
          {t.tomorrow}
        </Text>
      )}
    </Stack>
  )
}

/** A shorter name to sign in with; the login goes on working. */
export const AliasCard = () => {
  const t = useAccountTexts().alias
  const { data, error, refetch } = useRead(aliasContract.readAlias, {})
  return (
    <SectionCard title={t.title} text={t.text}>
      {!data && !error && <Skeleton lines={2} />}
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data && <Alias {...data} />}
    </SectionCard>
  )
}
