import { Grid } from '../../../../kernel/web/ui/layout.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { useSchoolTexts } from '../texts.ts'

interface DatesFieldsProps {
  startsOn: string
  endsOn: string
  onChange: (dates: { startsOn?: string; endsOn?: string }) => void
  endError?: string | undefined
  isEndRequired?: boolean
}

/** First and last day of an access; both empty, it lasts. */
export const DatesFields = ({ startsOn, endsOn, onChange, endError, isEndRequired }: DatesFieldsProps) => {
  const t = useSchoolTexts()
  return (
    <Grid cell="s" gap={4} isFitted>
      <TextField
        label={t.firstDay}
        type="date"
        isOptional
        value={startsOn}
        onChange={value => onChange({ startsOn: value })}
      />
      <TextField
        label={t.lastDay}
        type="date"
        isOptional={!isEndRequired}
        min={startsOn || undefined}
        value={endsOn}
        onChange={value => onChange({ endsOn: value })}
        error={endError}
      />
    </Grid>
  )
}
