import { evenings, mornings, type OwnHours } from '../../contract/api/quiet-hours.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Grid, Stack } from '../ui/layout.tsx'
import { Select } from '../ui/select.tsx'
import { useNotificationTexts } from './texts.ts'

/** The hours of every night, and whether the weekend counts. The same for a school and for oneself. */
export const NightFields = ({
  value,
  onChange,
}: {
  value: OwnHours
  onChange: (change: Partial<OwnHours>) => void
}) => {
  const t = useNotificationTexts()
  const hours = (times: readonly string[]) => times.map(time => ({ value: time, label: t.hour(time) }))
  return (
    <Stack gap={3}>
      <Grid cell="s">
        <Select
          label={t.nightFrom}
          options={hours(evenings)}
          value={value.nightFrom}
          onChange={nightFrom => onChange({ nightFrom })}
        />
        <Select
          label={t.nightTo}
          options={hours(mornings)}
          value={value.nightTo}
          onChange={nightTo => onChange({ nightTo })}
        />
      </Grid>
      <Checkbox isChecked={value.weekend} onChange={weekend => onChange({ weekend })}>
        {t.weekend}
      </Checkbox>
    </Stack>
  )
}
