import type { ReactNode } from 'react'
import Envelope from '~icons/envelope-simple-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { SheetMails } from '../../contract/access.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

const stale = [...ofClass, schoolContract.countSheetMails, schoolContract.countSchoolSheetMails]

interface ShellProps {
  counted: { data: SheetMails | undefined; isError: boolean; refetch: () => unknown }
  isPending: boolean
  onSend: () => void
  onClose: () => void
}

const Counts = ({ counts: { canSend, ready, withoutAddress, already } }: { counts: SheetMails }): ReactNode => {
  const { mails: t } = useSchoolTexts().access
  if (!canSend) return <Text>{t.noMail}</Text>
  return (
    <Stack gap={2}>
      <Text isStrong>{t.ready(ready)}</Text>
      {withoutAddress > 0 && <Text>{t.withoutAddress(withoutAddress)}</Text>}
      {already > 0 && <Text>{t.already(already)}</Text>}
      {ready > 0 && <Text isSoft>{t.what}</Text>}
    </Stack>
  )
}

/** How many would receive what, said before anything leaves. */
const Shell = ({ counted, isPending, onSend, onClose }: ShellProps) => {
  const t = useSchoolTexts()
  const { data: counts, isError, refetch } = counted
  const canSend = counts?.canSend && counts.ready > 0
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.access.mails.title}
      size="s"
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {canSend ? t.cancel : t.close}
          </Button>
          {canSend && (
            <Button icon={Envelope} isPending={isPending} onPress={onSend}>
              {t.access.mails.send}
            </Button>
          )}
        </>
      }
    >
      {counts && <Counts counts={counts} />}
      {!counts && (isError ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />)}
    </Dialog>
  )
}

/** From a class: whoever looks after it writes to its responsables. */
export const MailClassSheets = ({ classId, onClose }: { classId: string; onClose: () => void }) => {
  const { mails: t } = useSchoolTexts().access
  const counted = useRead(schoolContract.countSheetMails, { classId })
  const sending = useAct(schoolContract.sendSheetMails, stale)
  const withdrawing = useAct(schoolContract.withdrawSheetMails, stale)
  const undo = () => withdrawing.act({ classId }, { done: ({ letters }) => t.withdrawn(letters) })
  const send = () => sending.act({ classId }, { done: ({ letters }) => t.sent(letters), undo, after: onClose })
  return <Shell counted={counted} isPending={sending.isPending} onSend={send} onClose={onClose} />
}

/** From a school: its head writes to the responsables of every class. */
export const MailSchoolSheets = ({ structureId, onClose }: { structureId: string; onClose: () => void }) => {
  const { mails: t } = useSchoolTexts().access
  const counted = useRead(schoolContract.countSchoolSheetMails, { structureId })
  const sending = useAct(schoolContract.sendSchoolSheetMails, stale)
  const withdrawing = useAct(schoolContract.withdrawSchoolSheetMails, stale)
  const undo = () => withdrawing.act({ structureId }, { done: ({ letters }) => t.withdrawn(letters) })
  const send = () => sending.act({ structureId }, { done: ({ letters }) => t.sent(letters), undo, after: onClose })
  return <Shell counted={counted} isPending={sending.isPending} onSend={send} onClose={onClose} />
}
