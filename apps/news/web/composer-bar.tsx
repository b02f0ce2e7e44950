import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useNewsTexts } from './texts.ts'
import type { Saving } from './use-draft.ts'

export interface ComposerBarProps {
  saving: Saving
  label: string
  onFinish: () => Promise<void>
  onSave: () => void
}

/** Whether what is written is kept, and the way out; Ctrl+Enter publishes. */
export const ComposerBar = ({ saving, label, onFinish, onSave }: ComposerBarProps) => {
  const t = useNewsTexts()
  const [isBusy, setBusy] = useState(false)
  const finish = () => {
    setBusy(true)
    onFinish().finally(() => setBusy(false))
  }
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const words = { saved: t.savedDraft, saving: t.saving, waiting: t.notSaved }[saving]
  return (
    <Row justify="between" gap={3} wrap>
      <div role="status">
        <Text size="s" isSoft>
          {words}
        </Text>
      </div>
      <Row gap={3} wrap>
        <Button kind="outline" onPress={onSave}>
          {t.saveDraft}
        </Button>
        <Button onPress={finish} isPending={isBusy}>
          {label}
        </Button>
      </Row>
    </Row>
  )
}
