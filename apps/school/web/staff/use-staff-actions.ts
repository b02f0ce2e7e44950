import Calendar from '~icons/calendar-dots-bold'
import Key from '~icons/key-bold'
import Lock from '~icons/lock-simple-bold'
import Printer from '~icons/printer-bold'
import Remove from '~icons/user-minus-bold'
import type { MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import type { StaffRow } from '../../contract/people.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import type { Printing } from '../print/use-print.tsx'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface StaffActing {
  structure: Structure
  print: Printing['print']
  open: (kind: 'reset' | 'dates', row: StaffRow) => void
}

const useRole = (structureId: string) => {
  const t = useSchoolTexts()
  const end = useAct(schoolContract.endRole, ofStructure)
  const restore = useAct(schoolContract.restoreRole, ofStructure)
  return (row: StaffRow) => {
    const input = { structureId, affiliationId: row.id }
    end.act(input, { done: t.structure.roleEnded(row.name), undo: () => restore.act(input) })
  }
}

const useBlock = (structureId: string) => {
  const t = useSchoolTexts()
  const block = useAct(schoolContract.blockStaff, ofStructure)
  const unblock = useAct(schoolContract.unblockStaff, ofStructure)
  return (row: StaffRow) => {
    const input = { structureId, personId: row.personId }
    const open = () => unblock.act(input, { done: t.class.unblocked(row.name) })
    if (row.state === 'blocked') open()
    else block.act(input, { done: t.class.blocked(row.name), undo: open })
  }
}

/** What may be done with somebody's role or access, from the list. */
export const useStaffActions = ({ structure, print, open }: StaffActing) => {
  const t = useSchoolTexts()
  const end = useRole(structure.id)
  const block = useBlock(structure.id)
  const sheet = (row: StaffRow) =>
    void print(schoolContract.printSchoolSheets, {
      structureId: structure.id,
      body: { format: 'detailed', who: 'staff', personIds: [row.personId] },
    })
  return (row: StaffRow): MenuItem[] => [
    { id: 'sheet', label: t.class.pupil.sheet, icon: Printer, onPress: () => sheet(row) },
    { id: 'reset', label: t.class.reset, icon: Key, onPress: () => open('reset', row) },
    {
      id: 'block',
      label: row.state === 'blocked' ? t.class.unblock : t.class.block,
      icon: Lock,
      onPress: () => block(row),
    },
    { id: 'dates', label: t.structure.changeRole, icon: Calendar, onPress: () => open('dates', row) },
    { id: 'end', label: t.structure.endRole, icon: Remove, isDanger: true, onPress: () => end(row) },
  ]
}
