import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { at, instantOf, isToday, momentOf } from './moments.ts'
import { useBannersTexts } from './texts.ts'
import type { Draft } from './written.ts'

interface WhenFieldsProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  /** One that is already shown keeps its beginning. */
  isShown: boolean
  isTold: boolean
  errorOn: (field: string) => string | undefined
}

/** From when to when, and whether people are told as well. */
export const WhenFields = ({ draft, onChange, isShown, isTold, errorOn }: WhenFieldsProps) => {
  const { fields } = useBannersTexts()
  const { startsAt, endsAt } = draft
  const mayTell = isToday(startsAt) && !isTold
  const help = isTold ? fields.notifyDone : mayTell ? fields.notifyHelp : fields.notifyLater
  return (
    <Stack gap={4}>
      {!isShown && (
        <SegmentedControl
          label={fields.start}
          isLabelShown
          value={startsAt ? 'later' : 'now'}
          onChange={value => onChange({ startsAt: value === 'later' ? at(1, 8) : null })}
          options={[
            { value: 'now' as const, label: fields.now },
            { value: 'later' as const, label: fields.later },
          ]}
        />
      )}
      <Grid gap={4} cell="m">
        {startsAt && !isShown && (
          <TextField
            label={fields.startsAt}
            type="datetime-local"
            value={momentOf(startsAt)}
            onChange={moment => onChange({ startsAt: instantOf(moment) ?? startsAt })}
            error={errorOn('startsAt')}
          />
        )}
        <TextField
          label={fields.endsAt}
          type="datetime-local"
          value={momentOf(endsAt)}
          onChange={moment => onChange({ endsAt: instantOf(moment) ?? endsAt })}
          error={errorOn('endsAt')}
        />
      </Grid>
      <Checkbox
        isChecked={draft.notify && mayTell}
        isDisabled={!mayTell}
        onChange={notify => onChange({ notify })}
        help={help}
        error={errorOn('notify')}
      >
        {fields.notify}
      </Checkbox>
    </Stack>
  )
}
