import { audienceContract } from '../../../kernel/contract/api/audience.ts'
import { levels } from '../../../kernel/contract/endpoint.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
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

const proposedAtMost = 40

/** Who reads, writes in and runs a calendar, in the one share dialog. */
export const CalendarSharing = ({ calendar, onClose }: { calendar: Calendar; onClose: () => void }) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const { data } = useRead(calendarContract.readCalendarAudience, { calendarId: calendar.id })
  const near = useRead(audienceContract.findGroups, {
    query: { structureId: calendar.structure.id, limit: proposedAtMost },
  })
  const proposed = (near.data?.items ?? []).filter(({ audience }) => audience !== 'administrators')
  const sharing = useWrite(calendarContract.shareCalendar, refreshed)
  const save = (value: readonly Shared[]) =>
    sharing.mutate(
      {
        calendarId: calendar.id,
        body: { grants: value.map(({ group, level }) => ({ groupId: group.id, level })) },
      },
      {
        onSuccess: () => {
          toast({ text: t.done.calendarShared })
          onClose()
        },
      },
    )
  if (!data || near.isPending) return null
  return (
    <ShareDialog
      isOpen
      onClose={onClose}
      title={t.settings.shareTitle(calendar.title)}
      help={t.settings.shareHelp}
      value={data.items}
      suggested={proposed}
      levels={levels}
      isLocked={({ group }) => group.audience === 'administrators'}
      onSave={save}
      isSaving={sharing.isPending}
      error={sharing.error?.message}
    />
  )
}
