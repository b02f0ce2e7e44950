import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { rhythms } from '../contract-entries.ts'
import { useCalendarTexts } from './texts.ts'
import type { Draft } from './written.ts'

interface RepeatFieldsProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  errorOn: (field: string) => string | undefined
}

/** How often it comes back, and until when: a series always ends. */
export const RepeatFields = ({ draft, onChange, errorOn }: RepeatFieldsProps) => {
  const { form, entry } = useCalendarTexts()
  const isSeries = draft.every !== 'never'
  return (
    <Stack gap={4}>
      <Grid gap={4} cell="m">
        <Select
          label={form.repeat}
          value={draft.every}
          onChange={every => onChange({ every })}
          options={[
            { value: 'never' as const, label: form.never },
            ...rhythms.map(value => ({ value, label: entry.every[value] })),
          ]}
        />
        {isSeries && (
          <TextField
            label={form.until}
            type="date"
            min={draft.firstDay}
            value={draft.until}
            onChange={until => onChange({ until })}
            error={errorOn('until')}
          />
        )}
      </Grid>
      {isSeries && (
        <Checkbox isChecked={draft.skipsHolidays} onChange={skipsHolidays => onChange({ skipsHolidays })}>
          {form.skips}
        </Checkbox>
      )}
      <Checkbox isChecked={draft.reminds} onChange={reminds => onChange({ reminds })} help={form.remindsHelp}>
        {form.reminds}
      </Checkbox>
    </Stack>
  )
}
