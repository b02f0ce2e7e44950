import Gavel from '~icons/gavel-bold'
import Key from '~icons/key-bold'
import Lock from '~icons/lock-simple-bold'
import Printer from '~icons/printer-bold'
import Rights from '~icons/sliders-horizontal-bold'
import Remove from '~icons/user-minus-bold'
import type { MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import { schoolContract } from '../../contract.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import type { GuardianProps } from './guardian-card.tsx'
import { useBlock } from './use-block.ts'

export type Opened = 'reset' | 'rights' | 'restriction'

const useUnlink = ({ schoolClass, pupil, guardian }: GuardianProps) => {
  const t = useSchoolTexts()
  const unlink = useAct(schoolContract.unlinkGuardian, ofClass)
  const again = useAct(schoolContract.linkGuardianAgain, ofClass)
  const tie = { classId: schoolClass.id, pupilId: pupil.id, guardianId: guardian.id }
  return () => unlink.act(tie, { done: t.class.guardians.unlinked(guardian.name), undo: () => again.act(tie) })
}

/** The access of a responsable, then what is the head's. */
export const useGuardianItems = (props: GuardianProps, open: (what: Opened) => void): MenuItem[][] => {
  const { schoolClass, guardian, print } = props
  const t = useSchoolTexts()
  const block = useBlock(schoolClass.id)
  const unlink = useUnlink(props)
  const direct = schoolClass.my.can.direct
  const sheet = () =>
    void print(schoolContract.printSheets, {
      classId: schoolClass.id,
      body: { format: 'detailed', who: 'guardians', personIds: [guardian.id] },
    })
  const isBlocked = guardian.state === 'blocked'
  const access: MenuItem[] = [
    { id: 'sheet', label: t.class.pupil.sheet, icon: Printer, onPress: sheet },
    { id: 'reset', label: t.class.reset, icon: Key, onPress: () => open('reset') },
    { id: 'block', label: isBlocked ? t.class.unblock : t.class.block, icon: Lock, onPress: () => block(guardian) },
  ]
  const ofHead: MenuItem[] = [
    { id: 'rights', label: t.class.guardians.rights, icon: Rights, onPress: () => open('rights') },
    {
      id: 'restriction',
      label: guardian.isRestricted ? t.class.guardians.readReason : t.class.guardians.restrict,
      icon: Gavel,
      onPress: () => open('restriction'),
    },
  ]
  const last: MenuItem[] = [
    { id: 'unlink', label: t.class.guardians.unlink, icon: Remove, isDanger: true, onPress: unlink },
  ]
  return [...(guardian.isRestricted ? [] : [access]), ...(direct ? [ofHead] : []), last]
}
