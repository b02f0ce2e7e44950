import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import Users from '~icons/users-three-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { ActionsMenu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import type { Calendar } from '../contract-calendars.ts'
import { CalendarCheck } from './calendar-check.tsx'
import { useCalendarTexts } from './texts.ts'
import { useShowing } from './use-showing.ts'

interface CalendarLineProps {
  calendar: Calendar
  onEdit: () => void
  onShare: () => void
}

const useTrashing = (calendarId: string) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const reads = [calendarContract.listCalendars, calendarContract.listTurns]
  const trashing = useWrite(calendarContract.trashCalendar, reads)
  const restoring = useWrite(calendarContract.restoreCalendar, reads)
  const onError = (error: Error) => toast({ kind: 'error', text: error.message })
  const restore = () => restoring.mutate({ calendarId }, { onError, onSuccess: () => toast({ text: t.done.restored }) })
  return () =>
    trashing.mutate(
      { calendarId },
      { onError, onSuccess: () => toast({ text: t.done.calendarTrashed, undo: restore }) },
    )
}

/** A calendar: whether I show it, and what I may do with it. */
export const CalendarLine = ({ calendar, onEdit, onShare }: CalendarLineProps) => {
  const { settings: t } = useCalendarTexts()
  const show = useShowing()
  const trash = useTrashing(calendar.id)
  const { can } = calendar.my
  const entries: (MenuItem | false | undefined)[] = [
    can.shareCalendar && { id: 'share', label: t.share, icon: Users, onPress: onShare },
    can.updateCalendar && { id: 'edit', label: t.edit, icon: Pencil, onPress: onEdit },
    can.trashCalendar && { id: 'trash', label: t.trash, icon: Trash, isDanger: true, onPress: trash },
  ]
  const items = entries.filter(entry => typeof entry === 'object')
  return (
    <Row as="li" justify="between" wrap={false}>
      <CalendarCheck calendar={calendar} onChange={isShown => show(calendar.id, isShown)} />
      {items.length > 0 && <ActionsMenu label={t.actions(calendar.title)} items={items} />}
    </Row>
  )
}
