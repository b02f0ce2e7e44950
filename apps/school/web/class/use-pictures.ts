import { schoolContract } from '../../contract.ts'
import type { Printing } from '../print/use-print.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

/** Three new pictures for each of these pupils, in one press; the cards to print follow. */
export const usePictures = (classId: string, print: Printing['print']) => {
  const t = useSchoolTexts()
  const renew = useAct(schoolContract.renewPictures, ofClass)
  return (pupils: readonly { id: string }[]) => {
    const personIds = pupils.map(({ id }) => id)
    const cards = () => void print(schoolContract.printPictureCards, { classId, body: { personIds } })
    renew.act(
      { classId, body: { personIds } },
      { done: t.class.picturesGiven(personIds.length), action: { label: t.class.printCards, onPress: cards } },
    )
  }
}
