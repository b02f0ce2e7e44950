import { lazy, type ReactNode, Suspense } from 'react'
import type { RichText } from '../../contract/rich-text.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './editor.module.css'
import { useEditorTexts } from './texts.ts'

export interface EditorFieldProps {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  /** What the text is when the editor appears; afterwards the editor holds it, and tells through `onChange`. */
  value: RichText | null
  onChange: (value: RichText) => void
  autoFocus?: boolean
}

const LazyEditor = lazy(() => import('./rich-editor.tsx').then(module => ({ default: module.RichEditor })))

const Waiting = ({ label }: { label: ReactNode }) => {
  const t = useEditorTexts()
  return (
    <div className={styles.field} role="status" aria-label={t.loading}>
      <span className={styles.label}>{label}</span>
      <div className={styles.box}>
        <div className={styles.toolbar} />
        <div className={styles.content}>
          <Skeleton lines={3} />
        </div>
      </div>
    </div>
  )
}

/** A field for a text with titles, lists, links and images. The editor is a chunk of its own, fetched when shown. */
export const EditorField = (props: EditorFieldProps) => (
  <Suspense fallback={<Waiting label={props.label} />}>
    <LazyEditor {...props} />
  </Suspense>
)
