import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useId, useRef } from 'react'
import type { RichText } from '../../contract/rich-text.ts'
import { useLanguage } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { FieldError } from '../ui/field.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import styles from './editor.module.css'
import type { EditorFieldProps } from './editor-field.tsx'
import { extensionsFor } from './extensions.ts'
import { cleanPasted, filesOf } from './paste.ts'
import prose from './rich-text.module.css'
import { useEditorTexts } from './texts.ts'
import { Toolbar } from './toolbar.tsx'
import { useFiles } from './use-files.ts'

/** The editor itself: loaded when a page that writes is opened. */
export const RichEditor = ({ label, help, error, value, onChange, autoFocus }: EditorFieldProps) => {
  const t = useEditorTexts()
  const id = useId()
  const language = useLanguage()
  const linkOpener = useRef<HTMLButtonElement>(null)
  const sent = useFiles()
  const add = useRef((_: readonly File[]) => {})
  const take = (data: DataTransfer | null): boolean => {
    const files = filesOf(data)
    if (files.length > 0) add.current(files)
    return files.length > 0
  }
  const editor = useEditor({
    extensions: extensionsFor({ isFrench: language === 'fr', onLink: () => linkOpener.current?.click() }),
    content: value ?? undefined,
    autofocus: autoFocus ? 'end' : false,
    // The policy of the pages refuses inline styles: ours are in editor.module.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        id: `${id}-text`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': `${id}-help ${id}-error`,
        class: classes(styles.content, prose.text) ?? '',
      },
      transformPastedHTML: cleanPasted,
      handlePaste: (_, event) => take(event.clipboardData),
      handleDrop: (_, event) => take(event.dataTransfer),
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichText),
  })
  add.current = files => void sent.add(editor, files)
  useEffect(() => {
    // React may hold back a lazy page for longer than an editor waits: another takes its place, in a render of its own.
    if (editor.isDestroyed) return
    editor.view.dom.setAttribute('aria-invalid', String(Boolean(error)))
  }, [editor, error])
  const { waiting, share } = sent.sending
  return (
    <div className={styles.field}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <div className={styles.box} data-invalid={error ? true : undefined}>
        <Toolbar
          editor={editor}
          controls={`${id}-text`}
          linkOpener={linkOpener}
          onFiles={files => add.current(files)}
        />
        {waiting > 0 && (
          <div className={styles.sending}>
            <ProgressBar label={t.sending(waiting)} done={Math.round(share * 100)} total={100} isLive />
            <Button kind="quiet" size="s" onPress={sent.cancel}>
              {t.cancelSending}
            </Button>
          </div>
        )}
        <div className={styles.problem}>
          <FieldError id={`${id}-problem`}>{sent.problem}</FieldError>
        </div>
        <EditorContent editor={editor} />
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}
