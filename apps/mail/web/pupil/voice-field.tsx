import { lazy, Suspense, useState } from 'react'
import Microphone from '~icons/microphone-fill'
import Trash from '~icons/trash-bold'
import type { RichNode } from '../../../../kernel/contract/rich-text.ts'
import { canRecord } from '../../../../kernel/web/editor/recordings/can-record.ts'
import { RichTextView } from '../../../../kernel/web/editor/rich-text-view.tsx'
import { sendAsNode } from '../../../../kernel/web/editor/use-files.ts'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { preloadDialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { useMailTexts } from '../texts.ts'

const Dictaphone = lazy(() =>
  import('../../../../kernel/web/editor/recordings/dictaphone.tsx').then(module => ({ default: module.Dictaphone })),
)

interface VoiceFieldProps {
  voice: RichNode | null
  onChange: (voice: RichNode | null) => void
}

/** A child who does not write yet speaks. */
export const VoiceField = ({ voice, onChange }: VoiceFieldProps) => {
  const { pupil: t, failed } = useMailTexts()
  const [isOpen, setOpen] = useState(false)
  const [isSending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const take = async (file: File) => {
    setSending(true)
    setTrouble(undefined)
    try {
      onChange((await sendAsNode(file, {})) as RichNode)
    } catch (error) {
      setTrouble((error as Error).message || failed)
    } finally {
      setSending(false)
    }
  }
  if (!canRecord() && !voice) return null
  return (
    <Stack gap={3} align="start">
      {trouble && (
        <Banner kind="error" isAlert>
          {trouble}
        </Banner>
      )}
      {voice ? (
        <>
          <RichTextView text={{ type: 'doc', content: [voice] }} isBig />
          <Button kind="outline" size="l" icon={Trash} onPress={() => onChange(null)}>
            {t.removeVoice}
          </Button>
        </>
      ) : (
        <Button
          kind="soft"
          size="l"
          icon={Microphone}
          isPending={isSending}
          onPointerEnter={preloadDialog}
          onPress={() => setOpen(true)}
          aria-haspopup="dialog"
        >
          {isSending ? t.sendingVoice : t.voice}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <Dictaphone onClose={() => setOpen(false)} onFile={file => void take(file)} />
        </Suspense>
      )}
    </Stack>
  )
}
