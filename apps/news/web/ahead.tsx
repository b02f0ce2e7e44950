import { formatDay } from '../../../kernel/contract/dates.ts'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { type Ahead, type HolidayChoice, holidayChoices } from '../contract-holidays.ts'
import { useNewsTexts } from './texts.ts'

interface HolidaysFieldProps {
  value: HolidayChoice
  onChange: (value: HolidayChoice) => void
}

/** Whether a rhythm stops during school holidays, and those of which zone. */
export const HolidaysField = ({ value, onChange }: HolidaysFieldProps) => {
  const t = useNewsTexts().series.holidays
  return (
    <Select
      label={t.label}
      help={t.help}
      value={value}
      onChange={chosen => onChange(holidayChoices.find(choice => choice === chosen) ?? 'own')}
      options={holidayChoices.map(choice => ({ value: choice, label: t.choices[choice] }))}
    />
  )
}

interface AheadLinesProps {
  ahead: Ahead
  timeZone: string
  choice: HolidayChoice
}

/** The dates a rhythm gives, and the holidays it leaves out. */
export const AheadLines = ({ ahead, timeZone, choice }: AheadLinesProps) => {
  const t = useNewsTexts().series.holidays
  const locale = useLocale()
  const short = (at: string, zone: string) => formatDay(new Date(at), { locale, zone, isShort: true, now: new Date() })
  const { pause } = ahead
  return (
    <Stack gap={1}>
      <Text size="s" isSoft>
        {t.dates} {ahead.dates.map(date => short(date, timeZone)).join(' · ')}
      </Text>
      {pause && (
        <Text size="s" isSoft>
          {t.pause(t.names[pause.name], short(pause.from, 'UTC'), short(pause.last, 'UTC'))}
        </Text>
      )}
      {choice === 'own' && !ahead.zone && (
        <Text size="s" isSoft>
          {t.unknownZone}
        </Text>
      )}
    </Stack>
  )
}
