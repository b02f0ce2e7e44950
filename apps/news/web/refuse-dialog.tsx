import { useState } from 'react'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../kernel/web/ui/dialog.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { limits } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'

interface RefuseDialogProps {
  isOpen: boolean
  onClose: () => void
  onRefuse: (word: string) => void
}

/** Never a bare no: a word says what to change. */
export const RefuseDialog = ({ isOpen, onClose, onRefuse }: RefuseDialogProps) => {
  const t = useNewsTexts()
  const [word, setWord] = useState('')
  const send = () => {
    onRefuse(word.trim())
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.refuse}
      size="s"
      isDismissable={false}
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button onPress={send} isDisabled={word.trim() === ''}>
            {t.refuse}
          </Button>
        </>
      }
    >
      <TextArea
        label={t.refuseWord}
        help={t.refuseHelp}
        value={word}
        onChange={setWord}
        limits={limits.word}
        rows={4}
        isRequired
      />
    </Dialog>
  )
}
