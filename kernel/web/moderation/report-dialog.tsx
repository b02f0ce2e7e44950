import { useState } from 'react'
import { moderationContract, reportReason } from '../../contract/api/moderation.ts'
import { useWrite } from '../data.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useModerationTexts } from './texts.ts'

export interface ReportDialogProps {
  resourceId: string
  /** Something said inside it: a comment. */
  partId?: string
  onClose: () => void
}

/** « Signaler »: a word if one wants, to those who run the school; it says who reads it and who does not. */
export const ReportDialog = ({ resourceId, partId, onClose }: ReportDialogProps) => {
  const t = useModerationTexts()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const sending = useWrite(moderationContract.report, [moderationContract.listOwnReports])
  const send = () =>
    sending.mutate(
      { body: { resourceId, partId: partId ?? null, reason } },
      {
        onSuccess: () => {
          toast({ text: t.sent })
          onClose()
        },
      },
    )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.reportTitle}
      size="s"
      isDismissable={false}
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button onPress={send} isPending={sending.isPending}>
            {t.send}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Text>{t.who}</Text>
        {sending.error && (
          <Banner kind="error" isAlert>
            {sending.error.message}
          </Banner>
        )}
        <TextArea label={t.reason} isOptional rows={3} value={reason} onChange={setReason} limits={reportReason} />
      </Stack>
    </Dialog>
  )
}
