import { useState } from 'react'
import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { ColourField } from '../../../kernel/web/ui/colour-field.tsx'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { commentings, publications, type Thread, threadFields } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'

interface ThreadFormProps {
  /** Being changed; null: a new one. */
  thread: Thread | null
  /** Where one may be opened. */
  structures: readonly Attachment[]
  onClose: () => void
  onSaved: (thread: Thread) => void
}

type Fields = Pick<Thread, 'title' | 'description' | 'colour' | 'publication' | 'comments' | 'defaultAudience'>

const fieldsOf = (thread: Thread | null): Fields => ({
  title: thread?.title ?? '',
  description: thread?.description ?? '',
  colour: thread?.colour ?? 'blue',
  publication: thread?.publication ?? 'direct',
  comments: thread?.comments ?? 'none',
  defaultAudience: thread?.defaultAudience ?? null,
})

const refreshed = [newsContract.listThreads, newsContract.listItems, newsContract.readItem]

const useSaving = ({ thread, onSaved }: ThreadFormProps) => {
  const t = useNewsTexts()
  const toast = useToast()
  const creating = useWrite(newsContract.createThread, refreshed)
  const updating = useWrite(newsContract.updateThread, refreshed)
  const told = (text: string) => ({
    onSuccess: (saved: Thread) => {
      toast({ text })
      onSaved(saved)
    },
  })
  const save = (fields: Fields, structureId: string) =>
    thread
      ? updating.mutate({ threadId: thread.id, body: fields }, told(t.threadDone.saved))
      : creating.mutate({ body: { ...fields, structureId } }, told(t.threadDone.opened))
  return { save, isPending: creating.isPending || updating.isPending, error: creating.error ?? updating.error }
}

/** Name, colour, who publishes. */
export const ThreadForm = (props: ThreadFormProps) => {
  const { thread, structures, onClose } = props
  const t = useNewsTexts()
  const [fields, setFields] = useState(() => fieldsOf(thread))
  const [structureId, setStructure] = useState(structures[0]?.structureId ?? '')
  const { save, isPending, error } = useSaving(props)
  const change = (some: Partial<Fields>) => setFields(before => ({ ...before, ...some }))
  const words = t.threadFields
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={thread ? t.editThread : t.newThread}
      submit={thread ? t.save : t.newThread}
      onSubmit={() => save(fields, structureId)}
      isDismissable={false}
      isPending={isPending}
      error={error?.message}
    >
      {!thread && structures.length > 1 && (
        <Select
          label={words.structure}
          value={structureId}
          onChange={setStructure}
          options={structures.map(one => ({ value: one.structureId, label: one.name }))}
        />
      )}
      <TextField
        label={words.title}
        value={fields.title}
        onChange={title => change({ title })}
        limits={threadFields.title}
        error={messageOn(error, 'title')}
        autoFocus={!thread}
      />
      <TextField
        label={words.description}
        isOptional
        value={fields.description}
        onChange={description => change({ description })}
        limits={threadFields.description}
      />
      <ColourField
        label={words.colour}
        names={t.colours}
        value={fields.colour}
        onChange={colour => change({ colour })}
      />
      <RadioCards
        label={words.publication}
        value={fields.publication}
        onChange={publication => change({ publication })}
        options={publications.map(value => ({ value, ...t.publications[value] }))}
      />
      <Select
        label={words.comments}
        value={fields.comments}
        onChange={comments => change({ comments })}
        options={commentings.map(value => ({ value, label: t.commenting[value] }))}
      />
    </FormDialog>
  )
}
