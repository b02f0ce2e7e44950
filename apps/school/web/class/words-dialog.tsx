import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readAgain } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import type { Printing } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'

interface WordsDialogProps {
  classId: string
  pupils: readonly { id: string; name: string }[]
  print: Printing['print']
  onClose: () => void
}

/** Two words instead of a password, readable on the printed page only: said before they are given. */
export const WordsDialog = ({ classId, pupils, print, onClose }: WordsDialogProps) => {
  const t = useSchoolTexts()
  const cache = useQueryClient()
  const [isPending, setPending] = useState(false)
  const give = async () => {
    setPending(true)
    const given = await print(schoolContract.giveWords, { classId, body: { personIds: pupils.map(({ id }) => id) } })
    setPending(false)
    if (!given) return
    onClose()
    await readAgain(cache, [schoolContract.readClass])
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.class.wordsTitle}
      size="s"
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button isPending={isPending} onPress={() => void give()}>
            {t.class.wordsGo}
          </Button>
        </>
      }
    >
      <Text>{t.class.wordsText(pupils.length)}</Text>
    </Dialog>
  )
}
