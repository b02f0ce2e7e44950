import { type FormEvent, useState } from 'react'
import { meContract } from '../../contract/api/me.ts'
import { nameContract, type OwnName, UsageName } from '../../contract/api/name.ts'
import { useRead, useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Failed } from '../ui/failed.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { SaveOrCancel } from '../ui/save-or-cancel.tsx'
import { Select } from '../ui/select.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useAccountTexts } from './texts.ts'

const refreshes = [nameContract.readOwnName, meContract.getMe]

interface NameFieldsProps {
  name: OwnName
  writing: ReturnType<typeof useNaming>
  onDone: () => void
}

/** Writes a name, and offers the former one back. */
const useNaming = () => {
  const t = useAccountTexts().name
  const toast = useToast()
  const sentence = useSentence()
  const write = useWrite(nameContract.setOwnName, refreshes)
  const choose = (body: { givenName: string; usageName: string | null }, before: OwnName, onDone: () => void) => {
    const former = { givenName: before.givenNames[0] ?? '', usageName: before.usageName }
    const undo = () =>
      write.mutate({ body: former }, { onError: error => toast({ kind: 'error', text: sentence(error) }) })
    const onSuccess = () => {
      toast({ text: t.changed, undo })
      onDone()
    }
    write.mutate({ body }, { onSuccess })
  }
  return { write, choose }
}

const NameFields = ({ name, writing, onDone }: NameFieldsProps) => {
  const t = useAccountTexts().name
  const sentence = useSentence()
  const { write, choose } = writing
  const [givenName, setGivenName] = useState(name.givenNames[0] ?? '')
  const [usageName, setUsageName] = useState(name.usageName ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose({ givenName, usageName: usageName.trim() || null }, name, onDone)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        {name.givenNames.length > 1 && (
          <Select
            label={t.given}
            help={t.givenHelp}
            value={givenName}
            onChange={setGivenName}
            options={name.givenNames.map(value => ({ value, label: value }))}
          />
        )}
        <TextField
          label={t.usage}
          help={t.usageHelp(name.familyName)}
          isOptional
          value={usageName}
          onChange={setUsageName}
          autoComplete="family-name"
          limits={UsageName}
          error={write.error ? sentence(write.error) : undefined}
        />
        <Text size="s" isSoft>
          {t.traced}
        </Text>
        <Row gap={2}>
          <SaveOrCancel isPending={write.isPending} onCancel={onDone} />
        </Row>
      </Stack>
    </form>
  )
}

/** The name shown: one of the first names of the file, and the name in use. */
export const NameForm = ({ onDone }: { onDone: () => void }) => {
  const t = useAccountTexts().name
  const { data, error, refetch } = useRead(nameContract.readOwnName, {})
  const writing = useNaming()
  if (error) return <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
  return data ? <NameFields name={data} writing={writing} onDone={onDone} /> : <Skeleton lines={3} />
}
