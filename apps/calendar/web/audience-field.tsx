import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import { NarrowField } from '../../../kernel/web/share-dialog/narrow-field.tsx'
import type { Calendar } from '../contract-calendars.ts'
import { useCalendarTexts } from './texts.ts'

interface AudienceFieldProps {
  calendar: Calendar
  groups: readonly GroupName[] | null
  onChange: (groups: readonly GroupName[] | null) => void
  error: string | undefined
}

/** All that the calendar reaches, or some of it. */
export const AudienceField = ({ calendar, groups, onChange, error }: AudienceFieldProps) => {
  const { form } = useCalendarTexts()
  return (
    <NarrowField
      container={calendar}
      audience={groups?.map(({ id }) => id) ?? null}
      named={groups ?? []}
      onChange={onChange}
      words={{
        whoSees: form.whoSees,
        whole: form.whole,
        some: form.some,
        choose: form.choose,
        help: form.audienceHelp,
      }}
      error={error}
    />
  )
}
