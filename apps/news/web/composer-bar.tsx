import { useEffect, useRef } from 'react'
import Eye from '~icons/eye-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import styles from './composer-bar.module.css'
import { useNewsTexts } from './texts.ts'
import type { Saving } from './use-draft.ts'

export interface ComposerBarProps {
  saving: Saving
  label: string
  isPending: boolean
  onFinish: () => void
  onPreview: () => void
}

/** Whether what is written is kept, and the way out; always at hand at the foot of the screen. */
export const ComposerBar = ({ saving, label, isPending, onFinish, onPreview }: ComposerBarProps) => {
  const t = useNewsTexts()
  const latest = useRef(onFinish)
  latest.current = onFinish
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div className={styles.bar}>
      <p className={styles.saving} data-state={saving} role="status">
        {t.saving[saving]}
      </p>
      <Button kind="outline" icon={Eye} onPress={onPreview}>
        {t.preview}
      </Button>
      <Button onPress={onFinish} isPending={isPending} aria-keyshortcuts="Control+Enter">
        {label}
      </Button>
    </div>
  )
}
