import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import type { Printing } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface CardDialogProps {
  classId: string
  print: Printing['print']
  onClose: () => void
}

/** The former card dies everywhere at once: said before, then the new one is printed. */
export const CardDialog = ({ classId, print, onClose }: CardDialogProps) => {
  const t = useSchoolTexts()
  const { act, isPending } = useAct(schoolContract.renewCard, [schoolContract.listJournal])
  const renew = () =>
    act(
      { classId },
      {
        after: () => {
          onClose()
          void print(schoolContract.printCard, { classId, query: {} })
        },
      },
    )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.class.renewCardTitle}
      size="s"
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button isPending={isPending} onPress={renew}>
            {t.class.renewCardGo}
          </Button>
        </>
      }
    >
      <Text>{t.class.renewCardText}</Text>
    </Dialog>
  )
}
