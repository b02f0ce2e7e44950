import { ProblemError } from '../../../kernel/web/client.ts'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { commentings } from '../contract-threads.ts'
import type { Draft } from './draft.ts'
import { useNewsTexts } from './texts.ts'

/** An instant as a local date-time input writes it, and back. */
const toLocal = (instant: string | null | undefined): string => {
  if (!instant) return ''
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
const fromLocal = (local: string): string | null => (local ? new Date(local).toISOString() : null)
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

const messageOn = (error: Error | null, field: string) =>
  error instanceof ProblemError ? error.errors.find(one => one.field === field)?.message : undefined

export interface OptionsProps {
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  error: Error | null
}

/** When it appears and disappears, who may comment. */
export const Options = ({ draft, onChange, error }: OptionsProps) => {
  const t = useNewsTexts()
  const isLater = Boolean(draft.publishAt)
  return (
    <Stack gap={4}>
      <Row gap={4} wrap align="end">
        <SegmentedControl
          label={t.when}
          isLabelShown
          value={isLater ? 'later' : 'now'}
          onChange={value => onChange({ publishAt: value === 'later' ? tomorrow() : null })}
          options={[
            { value: 'now' as const, label: t.now },
            { value: 'later' as const, label: t.later },
          ]}
        />
        {isLater && (
          <TextField
            label={t.at}
            type="datetime-local"
            value={toLocal(draft.publishAt)}
            onChange={value => onChange({ publishAt: fromLocal(value) })}
            error={messageOn(error, 'publishAt')}
          />
        )}
      </Row>
      <Row gap={4} wrap align="end">
        <TextField
          label={t.until}
          type="datetime-local"
          value={toLocal(draft.expiresAt)}
          onChange={value => onChange({ expiresAt: fromLocal(value) })}
          error={messageOn(error, 'expiresAt')}
        />
        <Select
          label={t.commentsWho}
          value={draft.comments}
          onChange={comments => onChange({ comments })}
          options={commentings.map(value => ({ value, label: t.commenting[value] }))}
        />
      </Row>
    </Stack>
  )
}
