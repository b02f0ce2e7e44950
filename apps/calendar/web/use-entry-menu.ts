import { useLocation } from 'wouter'
import Undo from '~icons/arrow-counter-clockwise-bold'
import Move from '~icons/arrows-out-cardinal-bold'
import Stop from '~icons/hand-palm-bold'
import Pencil from '~icons/pencil-simple-bold'
import Trash from '~icons/trash-bold'
import Cancel from '~icons/x-circle-bold'
import { feedContract } from '../../../kernel/contract/api/feed.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import type { MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import { addDays } from '../contract-days.ts'
import type { EntryPage } from '../contract-entries.ts'
import { useCalendarTexts } from './texts.ts'

export const entryReads = [calendarContract.listTurns, calendarContract.readEntry, feedContract.listFeed]

/** Acts on one turn, or on the end of its series; each can be undone where it is said. */
const useTurnActs = ({ id, turn, repeat }: EntryPage) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const cancelling = useWrite(calendarContract.cancelTurn, entryReads)
  const restoring = useWrite(calendarContract.restoreTurn, entryReads)
  const ending = useWrite(calendarContract.endSeries, entryReads)
  const onError = (error: Error) => toast({ kind: 'error', text: error.message })
  const path = { dateId: id, day: turn.day }
  const giveBack = () => restoring.mutate(path, { onError, onSuccess: () => toast({ text: t.done.givenBack }) })
  const cancel = () =>
    cancelling.mutate(path, { onError, onSuccess: () => toast({ text: t.done.cancelled, undo: giveBack }) })
  const goOn = () => repeat && ending.mutate({ dateId: id, body: { until: repeat.until } }, { onError })
  const endHere = () =>
    ending.mutate(
      { dateId: id, body: { until: addDays(turn.day, -1) } },
      { onError, onSuccess: () => toast({ text: t.done.ended, undo: goOn }) },
    )
  return { cancel, giveBack, endHere }
}

const useTrashing = (dateId: string) => {
  const t = useCalendarTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const trashing = useWrite(calendarContract.trashEntry, entryReads)
  const restoring = useWrite(calendarContract.restoreEntry, entryReads)
  const onError = (error: Error) => toast({ kind: 'error', text: error.message })
  const restore = () => restoring.mutate({ dateId }, { onError, onSuccess: () => toast({ text: t.done.restored }) })
  return () =>
    trashing.mutate(
      { dateId },
      {
        onError,
        onSuccess: () => {
          toast({ text: t.done.trashed, undo: restore })
          navigate('/')
        },
      },
    )
}

/** What may be done with a date, from `my` alone: of a series, with this turn, with those after it, with all of them. */
export const useEntryMenu = (entry: EntryPage): MenuItem[] => {
  const { entry: t } = useCalendarTexts()
  const { id, turn, repeat, my } = entry
  const { cancel, giveBack, endHere } = useTurnActs(entry)
  const trash = useTrashing(id)
  const isChanged = turn.isCancelled || turn.isMoved
  const isFirst = turn.day <= entry.firstDay
  const { can } = my
  const items: (MenuItem | false | undefined | null)[] = [
    can.moveTurn && { id: 'move', label: t.move, icon: Move, href: `/${id}/deplacer?jour=${turn.day}` },
    can.cancelTurn && !turn.isCancelled && { id: 'cancel', label: t.cancel, icon: Cancel, onPress: cancel },
    can.restoreTurn && isChanged && { id: 'back', label: t.giveBack, icon: Undo, onPress: giveBack },
    can.updateEntry &&
      repeat &&
      !isFirst && { id: 'since', label: t.editSince, icon: Pencil, href: `/${id}/modifier?depuis=${turn.day}` },
    can.updateEntry && { id: 'edit', label: repeat ? t.editAll : t.edit, icon: Pencil, href: `/${id}/modifier` },
    can.endSeries && !isFirst && { id: 'end', label: t.endHere, icon: Stop, onPress: endHere },
    can.trashEntry && {
      id: 'trash',
      label: repeat ? t.trashAll : t.trash,
      icon: Trash,
      isDanger: true,
      onPress: trash,
    },
  ]
  return items.filter(item => typeof item === 'object' && item !== null)
}
