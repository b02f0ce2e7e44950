import type { Editor } from '@tiptap/react'
import { type FormEvent, type RefObject, useState } from 'react'
import LinkIcon from '~icons/link-bold'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Popover, type TriggerTies } from '../ui/popover.tsx'
import { TextField } from '../ui/text-field.tsx'
import { isSafeAddress } from './extensions.ts'
import { useEditorTexts } from './texts.ts'

/** « www.ecole.fr » and « accueil@mairie.fr » are addresses too. */
export const addressOf = (typed: string): string | null => {
  const text = typed.trim()
  if (isSafeAddress(text)) return text
  if (/^[\w.+-]+@[\w-]+\.[\w.]+$/.test(text)) return `mailto:${text}`
  const guess = `https://${text}`
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) && isSafeAddress(guess) ? guess : null
}

const setLink = (editor: Editor, href: string) => {
  const isBare = editor.state.selection.empty && !editor.isActive('link')
  if (isBare) {
    const text = { type: 'text', text: href.replace(/^mailto:/, ''), marks: [{ type: 'link', attrs: { href } }] }
    editor.chain().focus().insertContent(text).run()
  } else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
}

const LinkForm = ({ editor, close }: { editor: Editor; close: () => void }) => {
  const t = useEditorTexts()
  const current = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(current)
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const href = addressOf(typed)
    setWrong(!href)
    if (!href) return
    close()
    setLink(editor, href)
  }
  const remove = () => {
    close()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField
          label={t.linkAddress}
          placeholder={t.linkHint}
          value={typed}
          onChange={setTyped}
          error={isWrong ? t.linkWrong : undefined}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <Row justify="end" gap={2}>
          {current && (
            <Button kind="quiet" size="s" onPress={remove}>
              {t.linkRemove}
            </Button>
          )}
          <Button type="submit" size="s">
            {t.linkSet}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

export interface LinkButtonProps {
  editor: Editor
  label: string
  isPressed: boolean
  /** Filled while it is on screen: the keyboard shortcut presses it. */
  opener: RefObject<HTMLButtonElement | null>
}

export const LinkToolButton = ({ editor, label, isPressed, opener }: LinkButtonProps) => (
  <Popover
    label={label}
    placement="bottom start"
    trigger={(ties: TriggerTies) => {
      opener.current = ties.ref.current
      return (
        <IconButton
          {...ties}
          ref={element => {
            ties.ref.current = element
            opener.current = element
          }}
          label={label}
          icon={LinkIcon}
          size="s"
          isPressed={isPressed}
        />
      )
    }}
  >
    {close => <LinkForm editor={editor} close={close} />}
  </Popover>
)
