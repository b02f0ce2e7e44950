import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import type { Printing } from '../print/use-print.tsx'
import { ofClass, ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface ResetDialogProps {
  where: { classId: string } | { structureId: string }
  people: readonly { id: string; name: string }[]
  /** Whose sheet is printed afterwards. */
  who: 'pupils' | 'guardians' | 'staff' | 'all'
  print: Printing['print']
  onClose: () => void
}

const useReset = ({ where, people, who, print, onClose }: ResetDialogProps, name: string) => {
  const t = useSchoolTexts()
  const inClass = useAct(schoolContract.resetAccess, ofClass)
  const inStructure = useAct(schoolContract.resetStaff, ofStructure)
  const personIds = people.map(({ id }) => id)
  const sheet = () =>
    void ('classId' in where
      ? print(schoolContract.printSheets, {
          classId: where.classId,
          body: { format: 'detailed', who: who === 'staff' ? 'all' : who, personIds },
        })
      : print(schoolContract.printSchoolSheets, {
          structureId: where.structureId,
          body: { format: 'detailed', who, personIds },
        }))
  const reset = (andPrint: boolean) => {
    const told = {
      done: t.class.resetDone(name),
      action: { label: t.class.print, onPress: sheet },
      after: () => {
        onClose()
        if (andPrint) sheet()
      },
    }
    if ('classId' in where) inClass.act({ classId: where.classId, body: { personIds } }, told)
    else inStructure.act({ structureId: where.structureId, body: { personIds } }, told)
  }
  return { reset, isPending: inClass.isPending || inStructure.isPending }
}

/** It cannot be undone: what happens is said before, in one place (row H5). */
export const ResetDialog = (props: ResetDialogProps) => {
  const t = useSchoolTexts()
  const [first] = props.people
  const name = props.people.length === 1 && first ? first.name : t.class.resetMany(props.people.length)
  const { reset, isPending } = useReset(props, name)
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={t.class.resetTitle(name)}
      size="s"
      footer={
        <>
          <Button kind="outline" isPending={isPending} onPress={() => reset(false)}>
            {t.class.resetGo}
          </Button>
          <Button isPending={isPending} onPress={() => reset(true)}>
            {t.class.resetAndPrint}
          </Button>
        </>
      }
    >
      <Text>{t.class.resetText}</Text>
    </Dialog>
  )
}
