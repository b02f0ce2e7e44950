import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ContainerSharing } from '../../../kernel/web/share-dialog/container-sharing.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'
import { useCalendarTexts } from './texts.ts'

const refreshed = [
  calendarContract.readCalendarAudience,
  calendarContract.listCalendars,
  calendarContract.listTurns,
  calendarContract.readEntry,
  audienceContract.findGroups,
]

export const CalendarSharing = ({ calendar, onClose }: { calendar: Calendar; onClose: () => void }) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const calendarId = calendar.id
  const { data } = useRead(calendarContract.readCalendarAudience, { calendarId })
  const sharing = useWrite(calendarContract.shareCalendar, refreshed)
  const done = () => {
    toast({ text: t.done.calendarShared })
    onClose()
  }
  return (
    <ContainerSharing
      container={calendar}
      title={t.settings.shareTitle(calendar.title)}
      help={t.settings.shareHelp}
      shared={data?.items}
      onSave={grants => sharing.mutate({ calendarId, body: { grants } }, { onSuccess: done })}
      isSaving={sharing.isPending}
      error={sharing.error?.message}
      onClose={onClose}
    />
  )
}
