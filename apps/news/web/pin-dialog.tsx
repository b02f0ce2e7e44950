import { useState } from 'react'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { dayIn, endOfDay, inDays } from './moments.ts'
import { useNewsTexts } from './texts.ts'

export const pinnedDays = 14

interface PinDialogProps {
  isOpen: boolean
  onClose: () => void
  onPin: (until: string) => void
}

/** « À la une » until which day. */
export const PinDialog = ({ isOpen, onClose, onPin }: PinDialogProps) => {
  const t = useNewsTexts()
  const [day, setDay] = useState(dayIn(pinnedDays))
  const pin = () => {
    onPin(endOfDay(day) ?? inDays(pinnedDays))
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.pin}
      size="s"
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button onPress={pin}>{t.pin}</Button>
        </>
      }
    >
      <Stack gap={4}>
        <Text isSoft>{t.pinHelp}</Text>
        <TextField label={t.pinUntil} type="date" min={dayIn(1)} value={day} onChange={setDay} />
      </Stack>
    </Dialog>
  )
}
