import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'

const refreshed = [calendarContract.listCalendars, calendarContract.listTurns]

/** Shows or hides a calendar, for me, on every device. */
export const useShowing = () => {
  const toast = useToast()
  const showing = useWrite(calendarContract.showCalendar, refreshed)
  return (calendarId: string, isShown: boolean) =>
    showing.mutate(
      { calendarId, body: { isShown } },
      { onError: (error: Error) => toast({ kind: 'error', text: error.message }) },
    )
}
