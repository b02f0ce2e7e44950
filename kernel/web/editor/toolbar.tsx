import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import Undo from '~icons/arrow-u-up-left-bold'
import Redo from '~icons/arrow-u-up-right-bold'
import Bullets from '~icons/list-bullets-bold'
import Numbers from '~icons/list-numbers-bold'
import Quote from '~icons/quotes-bold'
import Bold from '~icons/text-b-bold'
import Subtitle from '~icons/text-h-three-bold'
import Title from '~icons/text-h-two-bold'
import Italic from '~icons/text-italic-bold'
import { IconButton } from '../ui/icon-button.tsx'
import type { Pictogram } from '../ui/pictogram.tsx'
import styles from './editor.module.css'
import { FileButtons } from './file-buttons.tsx'
import { LinkToolButton } from './link-button.tsx'
import { type EditorTexts, useEditorTexts } from './texts.ts'

interface Tool {
  id: string
  label: keyof EditorTexts & ('bold' | 'italic' | 'title' | 'subtitle' | 'bulletList' | 'orderedList' | 'quote')
  icon: Pictogram
  keys: string
  isActive: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

const chain = (editor: Editor) => editor.chain().focus()

const tools: readonly Tool[] = [
  {
    id: 'bold',
    label: 'bold',
    icon: Bold,
    keys: 'B',
    isActive: e => e.isActive('bold'),
    run: e => chain(e).toggleBold().run(),
  },
  {
    id: 'italic',
    label: 'italic',
    icon: Italic,
    keys: 'I',
    isActive: e => e.isActive('italic'),
    run: e => chain(e).toggleItalic().run(),
  },
  {
    id: 'title',
    label: 'title',
    icon: Title,
    keys: 'Alt 2',
    isActive: e => e.isActive('heading', { level: 2 }),
    run: e => chain(e).toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'subtitle',
    label: 'subtitle',
    icon: Subtitle,
    keys: 'Alt 3',
    isActive: e => e.isActive('heading', { level: 3 }),
    run: e => chain(e).toggleHeading({ level: 3 }).run(),
  },
  {
    id: 'bullets',
    label: 'bulletList',
    icon: Bullets,
    keys: 'Shift 8',
    isActive: e => e.isActive('bulletList'),
    run: e => chain(e).toggleBulletList().run(),
  },
  {
    id: 'numbers',
    label: 'orderedList',
    icon: Numbers,
    keys: 'Shift 7',
    isActive: e => e.isActive('orderedList'),
    run: e => chain(e).toggleOrderedList().run(),
  },
  {
    id: 'quote',
    label: 'quote',
    icon: Quote,
    keys: 'Shift B',
    isActive: e => e.isActive('blockquote'),
    run: e => chain(e).toggleBlockquote().run(),
  },
]

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** « Ctrl Maj 8 », as the keyboard at hand writes it. */
const keysIn = (keys: string, t: EditorTexts): string =>
  `${isApple ? t.command : t.control} ${keys.replace('Shift', t.shift)}`

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** One stop of the Tab key; arrows move inside, as the ARIA practices ask of a toolbar. */
const useArrows = () => {
  const bar = useRef<HTMLDivElement>(null)
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
  useEffect(() => {
    const all = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
    const current =
      all.find(button => button.tabIndex === 0 && !button.disabled) ?? all.find(button => !button.disabled)
    for (const button of all) button.tabIndex = button === current ? 0 : -1
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const target = all[moves[event.key]?.(at, all.length - 1) ?? -1]
    if (!target || at < 0) return
    event.preventDefault()
    for (const button of all) button.tabIndex = button === target ? 0 : -1
    target.focus()
  }
  return { ref: bar, onKeyDown }
}

export interface ToolbarProps {
  editor: Editor
  controls: string
  linkOpener: RefObject<HTMLButtonElement | null>
  onFiles: (files: readonly File[]) => void
}

export const Toolbar = ({ editor, controls, linkOpener, onFiles }: ToolbarProps) => {
  const t = useEditorTexts()
  const arrows = useArrows()
  const state = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      active: tools.filter(tool => tool.isActive(e)).map(tool => tool.id),
      isLink: e.isActive('link'),
      canUndo: e.can().undo(),
      canRedo: e.can().redo(),
    }),
  })
  return (
    <div {...arrows} role="toolbar" aria-label={t.toolbar} aria-controls={controls} className={styles.toolbar}>
      {tools.map(tool => (
        <IconButton
          key={tool.id}
          label={t.withShortcut(t[tool.label], keysIn(tool.keys, t))}
          icon={tool.icon}
          size="s"
          isPressed={state.active.includes(tool.id)}
          onPress={() => tool.run(editor)}
        />
      ))}
      <LinkToolButton
        editor={editor}
        label={t.withShortcut(t.link, keysIn('K', t))}
        isPressed={state.isLink}
        opener={linkOpener}
      />
      <FileButtons onFiles={onFiles} />
      <span className={styles.end}>
        <IconButton
          label={t.withShortcut(t.undo, keysIn('Z', t))}
          icon={Undo}
          size="s"
          isDisabled={!state.canUndo}
          onPress={() => chain(editor).undo().run()}
          tooltipAlign="end"
        />
        <IconButton
          label={t.redo}
          icon={Redo}
          size="s"
          isDisabled={!state.canRedo}
          onPress={() => chain(editor).redo().run()}
          tooltipAlign="end"
        />
      </span>
    </div>
  )
}
