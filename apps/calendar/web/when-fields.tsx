import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useCalendarTexts } from './texts.ts'
import { type Draft, startingAt, startingOn } from './written.ts'

export type WhenDraft = Pick<Draft, 'firstDay' | 'lastDay' | 'startTime' | 'endTime' | 'isWholeDay' | 'isLong'>

interface WhenFieldsProps {
  draft: WhenDraft
  onChange: (change: Partial<WhenDraft>) => void
  errorOn: (field: string) => string | undefined
}

const Hours = ({ draft, onChange, errorOn }: WhenFieldsProps) => {
  const { form } = useCalendarTexts()
  return (
    <Grid gap={4} cell="s">
      <TextField
        label={form.startTime}
        type="time"
        value={draft.startTime}
        onChange={startTime => onChange(startingAt(draft, startTime))}
        error={errorOn('startTime')}
      />
      <TextField
        label={form.endTime}
        type="time"
        value={draft.endTime}
        onChange={endTime => onChange({ endTime })}
        error={errorOn('endTime')}
      />
    </Grid>
  )
}

/** Which day or days, and at what time. */
export const WhenFields = ({ draft, onChange, errorOn }: WhenFieldsProps) => {
  const { form } = useCalendarTexts()
  return (
    <Stack gap={4}>
      <Grid gap={4} cell="m">
        <TextField
          label={draft.isLong ? form.firstOfMany : form.firstDay}
          type="date"
          value={draft.firstDay}
          onChange={firstDay => onChange(startingOn(draft, firstDay))}
          error={errorOn('firstDay')}
        />
        {draft.isLong && (
          <TextField
            label={form.lastDay}
            type="date"
            min={draft.firstDay}
            value={draft.lastDay}
            onChange={lastDay => onChange({ lastDay })}
            error={errorOn('lastDay')}
          />
        )}
      </Grid>
      <Checkbox isChecked={draft.isLong} onChange={isLong => onChange({ isLong })}>
        {form.severalDays}
      </Checkbox>
      <Switch isOn={draft.isWholeDay} onChange={isWholeDay => onChange({ isWholeDay })}>
        {form.wholeDay}
      </Switch>
      {!draft.isWholeDay && <Hours draft={draft} onChange={onChange} errorOn={errorOn} />}
    </Stack>
  )
}
