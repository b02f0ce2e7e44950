import Eye from '~icons/eye-bold'
import type { Saving } from '../../../kernel/web/kept-draft.ts'
import { ActionBar } from '../../../kernel/web/ui/action-bar.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { useNewsTexts } from './texts.ts'

export interface ComposerBarProps {
  saving: Saving
  label: string
  isPending: boolean
  onFinish: () => void
  onPreview: () => void
}

/** Whether what is written is kept, and the way out. */
export const ComposerBar = ({ saving, label, isPending, onFinish, onPreview }: ComposerBarProps) => {
  const t = useNewsTexts()
  return (
    <ActionBar note={t.saving[saving]} isWrong={saving === 'offline' || saving === 'failed'} onSubmit={onFinish}>
      <Button kind="outline" icon={Eye} onPress={onPreview}>
        {t.preview}
      </Button>
      <Button onPress={onFinish} isPending={isPending} aria-keyshortcuts="Control+Enter">
        {label}
      </Button>
    </ActionBar>
  )
}
