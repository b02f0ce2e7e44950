import { useState } from 'react'
import { messageOn } from '../../../kernel/web/client.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Grid } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { openHours, type Series, type SeriesPage, seriesFields } from '../contract-series.ts'
import type { Thread } from '../contract-threads.ts'
import { HolidaysField } from './ahead.tsx'
import { useWeekdayName, weekdays } from './rhythm-words.ts'
import { useNewsTexts } from './texts.ts'
import { seriesReads } from './use-series-acts.ts'

interface SeriesFormProps {
  /** Being changed; null: a new one. */
  series: Series | null
  /** Where one may be begun. */
  threads: readonly Thread[]
  onClose: () => void
  onSaved: (series: SeriesPage) => void
}

interface Fields extends Pick<Series, 'title' | 'description' | 'weekday' | 'time' | 'holidays'> {
  /** As typed: commas part them. */
  themes: string
}

/** Friday after lunch, when one has an hour to read. */
const usual = { weekday: 5, time: '14:00' }

const fieldsOf = (series: Series | null): Fields => ({
  title: series?.title ?? '',
  description: series?.description ?? '',
  weekday: series?.weekday ?? usual.weekday,
  time: series?.time ?? usual.time,
  holidays: series?.holidays ?? 'own',
  themes: series?.themes.join(', ') ?? '',
})

const useSaving = ({ series, onSaved }: SeriesFormProps) => {
  const t = useNewsTexts().series
  const toast = useToast()
  const creating = useWrite(newsContract.createSeries, seriesReads)
  const updating = useWrite(newsContract.updateSeries, seriesReads)
  const told = (text: string) => ({
    onSuccess: (saved: SeriesPage) => {
      toast({ text })
      onSaved(saved)
    },
  })
  const save = ({ themes, ...fields }: Fields, threadId: string) => {
    const parted = themes.split(',').map(theme => theme.trim())
    const body = { ...fields, themes: parted.filter(Boolean) }
    if (series) updating.mutate({ seriesId: series.id, body }, told(t.done.saved))
    else creating.mutate({ threadId, body }, told(t.done.begun))
  }
  return { save, isPending: creating.isPending || updating.isPending, error: creating.error ?? updating.error }
}

interface RhythmFieldsProps {
  weekday: number
  time: string
  onChange: (change: { weekday?: number; time?: string }) => void
}

/** A weekday and an hour. */
export const RhythmFields = ({ weekday, time, onChange }: RhythmFieldsProps) => {
  const t = useNewsTexts().series
  const nameOf = useWeekdayName()
  return (
    <Grid cell="s">
      <Select
        label={t.fields.weekday}
        value={String(weekday)}
        onChange={day => onChange({ weekday: Number(day) })}
        options={weekdays.map(day => ({ value: String(day), label: nameOf(day) }))}
      />
      <Select
        label={t.fields.time}
        value={time}
        onChange={hour => onChange({ time: hour })}
        options={openHours.map(hour => ({ value: hour, label: t.hour(hour) }))}
      />
    </Grid>
  )
}

/** Name, rhythm, what its index is made of. */
export const SeriesForm = (props: SeriesFormProps) => {
  const { series, threads, onClose } = props
  const all = useNewsTexts()
  const t = all.series
  const [fields, setFields] = useState(() => fieldsOf(series))
  const [threadId, setThread] = useState(threads[0]?.id ?? '')
  const { save, isPending, error } = useSaving(props)
  const change = (some: Partial<Fields>) => setFields(before => ({ ...before, ...some }))
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={series ? t.edit : t.begin}
      submit={series ? all.save : t.begin}
      onSubmit={() => save(fields, threadId)}
      isDismissable={false}
      isPending={isPending}
      error={error?.message}
    >
      {!series && (
        <Select
          label={t.fields.thread}
          value={threadId}
          onChange={setThread}
          options={threads.map(thread => ({
            value: thread.id,
            label: `${thread.title} · ${thread.structure.name}`,
          }))}
        />
      )}
      <TextField
        label={t.fields.title}
        placeholder={t.fields.titleHint}
        value={fields.title}
        onChange={title => change({ title })}
        limits={seriesFields.title}
        error={messageOn(error, 'title')}
        autoFocus={!series}
      />
      <TextField
        label={t.fields.description}
        isOptional
        value={fields.description}
        onChange={description => change({ description })}
        limits={seriesFields.description}
      />
      <RhythmFields weekday={fields.weekday} time={fields.time} onChange={change} />
      <HolidaysField value={fields.holidays} onChange={holidays => change({ holidays })} />
      <TextField
        label={t.fields.themes}
        help={t.fields.themesHelp}
        isOptional
        value={fields.themes}
        onChange={themes => change({ themes })}
        error={messageOn(error, 'themes')}
      />
    </FormDialog>
  )
}
