import { useState } from 'react'
import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ColourField } from '../../../kernel/web/ui/colour-field.tsx'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import { type Calendar, calendarFields, type Owner } from '../contract-calendars.ts'
import { useCalendarTexts } from './texts.ts'

interface CalendarFormProps {
  /** Null: a new one. */
  calendar: Calendar | null
  structures: readonly Attachment[]
  onClose: () => void
}

interface Choice {
  value: string
  label: string
  owner: { structureId: string; owner: Owner; ownerId: string | null }
}

/** Speaks for the whole of it: a head in a school, the team elsewhere. The server has the last word. */
const speaksFor = ({ kind, level }: Attachment) => level === 'manage' || (kind !== 'school' && level === 'contribute')

/** For whom one may open a calendar: own classes, what one runs, groups one made, oneself. */
const useChoices = (structures: readonly Attachment[]): Choice[] => {
  const { settings: t } = useCalendarTexts()
  const { data } = useRead(audienceContract.findGroups, { query: { limit: 100 } })
  const places = structures.map(({ structureId }) => structureId)
  const groups = (data?.items ?? []).filter(({ kind }) => kind === 'manual')
  const [home] = places
  const of = (structureId: string, owner: Owner, ownerId: string | null) => ({
    value: `${owner}/${ownerId ?? structureId}`,
    owner: { structureId, owner, ownerId },
  })
  return [
    ...structures.flatMap(({ structureId, classes }) =>
      classes.map(({ id, name }) => ({ ...of(structureId, 'class', id), label: name })),
    ),
    ...structures
      .filter(speaksFor)
      .map(({ structureId, name }) => ({ ...of(structureId, 'structure', null), label: name })),
    ...(home ? groups.map(({ id, name }) => ({ ...of(home, 'group', id), label: name })) : []),
    ...(home ? [{ ...of(home, 'me', null), label: t.me }] : []),
  ]
}

const reads = [calendarContract.listCalendars, calendarContract.listTurns, calendarContract.readEntry]

/** Its name, its colour; of a new one, for whom. */
export const CalendarForm = ({ calendar, structures, onClose }: CalendarFormProps) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const choices = useChoices(structures)
  const [title, setTitle] = useState(calendar?.title ?? '')
  const [colour, setColour] = useState(calendar?.colour ?? 'blue')
  const [value, setValue] = useState('')
  const creating = useWrite(calendarContract.createCalendar, reads)
  const updating = useWrite(calendarContract.updateCalendar, reads)
  const chosen = choices.find(choice => choice.value === value) ?? choices[0]
  const error = creating.error ?? updating.error
  const told = (text: string) => ({
    onSuccess: () => {
      toast({ text })
      onClose()
    },
  })
  const save = () => {
    if (calendar) updating.mutate({ calendarId: calendar.id, body: { title, colour } }, told(t.done.calendarSaved))
    else if (chosen) creating.mutate({ body: { title, colour, ...chosen.owner } }, told(t.done.calendarOpened))
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={calendar ? t.settings.edit : t.settings.create}
      submit={calendar ? t.form.save : t.settings.create}
      onSubmit={save}
      isDismissable={false}
      isPending={creating.isPending || updating.isPending}
      error={error?.message}
    >
      {!calendar && (
        <Select
          label={t.settings.forWhom}
          value={chosen?.value ?? ''}
          onChange={setValue}
          options={choices.map(choice => ({ value: choice.value, label: choice.label }))}
        />
      )}
      <TextField
        label={t.settings.name}
        value={title}
        onChange={setTitle}
        limits={calendarFields.title}
        error={messageOn(error, 'title')}
        autoFocus={!calendar}
      />
      <ColourField label={t.settings.colour} names={t.colours} value={colour} onChange={setColour} />
    </FormDialog>
  )
}
