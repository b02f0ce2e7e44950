import type { AccessState } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

/** Suspends an account, or opens it again: one press, and its undoing. */
export const useBlock = (classId: string) => {
  const t = useSchoolTexts()
  const block = useAct(schoolContract.blockPerson, ofClass)
  const unblock = useAct(schoolContract.unblockPerson, ofClass)
  return ({ id, name, state }: { id: string; name: string; state: AccessState }) => {
    const input = { classId, personId: id }
    const open = () => unblock.act(input, { done: t.class.unblocked(name) })
    if (state === 'blocked') open()
    else block.act(input, { done: t.class.blocked(name), undo: open })
  }
}
