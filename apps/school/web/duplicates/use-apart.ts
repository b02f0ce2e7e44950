import { schoolContract } from '../../contract.ts'
import { ofDuplicates } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

/** « Ce ne sont pas les mêmes », and the way back. */
export const useApart = (structureId: string, duplicateId: string) => {
  const { duplicates: t } = useSchoolTexts()
  const setting = useAct(schoolContract.tellApart, ofDuplicates)
  const taking = useAct(schoolContract.forgetApart, ofDuplicates)
  const at = { structureId, duplicateId }
  const putBack = () => taking.act(at, { done: t.putBackDone })
  const setApart = (after?: () => void) =>
    setting.act(at, { done: t.apartDone, undo: putBack, ...(after && { after }) })
  return { setApart, putBack, isPending: setting.isPending || taking.isPending }
}
