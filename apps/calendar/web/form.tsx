import type { FormEvent, ReactNode } from 'react'
import { typeset } from '../../../kernel/contract/typography.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { useLanguage } from '../../../kernel/web/i18n.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import type { Calendar } from '../contract-calendars.ts'
import { categories, entryLimits } from '../contract-entries.ts'
import { AudienceField } from './audience-field.tsx'
import { RepeatFields } from './repeat-fields.tsx'
import { nameOf } from './shown.ts'
import { useCalendarTexts } from './texts.ts'
import { WhenFields } from './when-fields.tsx'
import type { Draft } from './written.ts'

export interface EntryFormProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  /** Those I write in. */
  calendars: readonly Calendar[]
  /** Above the fields: what a change of a series changes. */
  notice?: ReactNode
  label: string
  back: string
  isPending: boolean
  error: Error | null
  onSubmit: () => void
}

const What = ({ draft, onChange, calendars, error }: EntryFormProps) => {
  const t = useCalendarTexts()
  const isFrench = useLanguage() === 'fr'
  const { form } = t
  return (
    <>
      <TextField
        label={form.title}
        help={form.titleHelp}
        value={draft.title}
        onChange={title => onChange({ title })}
        onBlur={() => isFrench && onChange({ title: typeset(draft.title) })}
        limits={entryLimits.title}
        error={messageOn(error, 'title')}
      />
      <Grid gap={4} cell="m">
        <Select
          label={form.category}
          value={draft.category}
          onChange={category => onChange({ category })}
          options={categories.map(value => ({ value, label: t.categories[value] }))}
        />
        {calendars.length > 1 && (
          <Select
            label={form.calendar}
            value={draft.calendarId}
            onChange={calendarId => onChange({ calendarId, groups: null })}
            options={calendars.map(one => ({ value: one.id, label: nameOf(one, calendars) }))}
          />
        )}
      </Grid>
    </>
  )
}

/** What, when, where, for whom. */
export const EntryForm = (props: EntryFormProps) => {
  const { draft, onChange, calendars, error } = props
  const { form } = useCalendarTexts()
  const errorOn = (field: string) => messageOn(error, field)
  const calendar = calendars.find(({ id }) => id === draft.calendarId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        {props.notice && <Banner kind="info">{props.notice}</Banner>}
        {error && (
          <Banner kind="error" isAlert>
            {error.message}
          </Banner>
        )}
        <Card as="section">
          <Stack gap={4}>
            <What {...props} />
          </Stack>
        </Card>
        <Card as="section" aria-label={form.when}>
          <Stack gap={5}>
            <WhenFields draft={draft} onChange={onChange} errorOn={errorOn} />
            <RepeatFields draft={draft} onChange={onChange} errorOn={errorOn} />
          </Stack>
        </Card>
        <Card as="section">
          <Stack gap={4}>
            <TextField
              label={form.place}
              isOptional
              value={draft.place}
              onChange={place => onChange({ place })}
              limits={entryLimits.place}
            />
            <TextArea
              label={form.text}
              help={form.textHelp}
              isOptional
              rows={3}
              value={draft.text}
              onChange={text => onChange({ text })}
              limits={entryLimits.text}
            />
            {calendar && (
              <AudienceField
                calendar={calendar}
                groups={draft.groups}
                onChange={groups => onChange({ groups })}
                error={errorOn('audience')}
              />
            )}
          </Stack>
        </Card>
        <Row gap={2} justify="end">
          <LinkButton kind="outline" href={props.back}>
            {form.cancel}
          </LinkButton>
          <Button type="submit" isPending={props.isPending}>
            {props.label}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
