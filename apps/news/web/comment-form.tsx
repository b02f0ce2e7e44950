import { type FormEvent, useState } from 'react'
import { ProblemError } from '../../../kernel/web/client.ts'
import { keepsHere } from '../../../kernel/web/offline/keeps-here.ts'
import { useOfflineTexts } from '../../../kernel/web/offline/texts.ts'
import { useSend } from '../../../kernel/web/offline/use-send.ts'
import { recall, remember } from '../../../kernel/web/shell/device.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { type ItemPage, limits } from '../contract-items.ts'
import { commentReads } from './comment-reads.ts'
import styles from './comments.module.css'
import { useNewsTexts } from './texts.ts'

/** What is typed stays on this device until it has left it; on a device others use, on the page alone. */
export const CommentForm = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const me = useMe()
  const name = `news:comment:${me.id}:${item.id}`
  const [text, setText] = useState(() => recall<string>(name) ?? '')
  const { waitingKept } = useOfflineTexts()
  const toast = useToast()
  const write = useSend(newsContract.writeComment, commentReads)
  const type = (typed: string) => {
    setText(typed)
    if (keepsHere(me)) remember(name, typed || null)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    write.mutate(
      { itemId: item.id, body: { text } },
      {
        onSuccess: state => {
          type('')
          if (state === 'waiting') toast({ text: waitingKept })
        },
      },
    )
  }
  const isPupil = me.face === 'pupil'
  const help = isPupil ? t.commentHelpPupil : item.comments === 'staff' ? t.commentHelpStaff : t.commentHelp
  const error = write.error instanceof ProblemError ? write.error.errors[0]?.message : undefined
  return (
    <form className={styles.form} onSubmit={send}>
      <TextArea
        label={isPupil ? t.commentLabelPupil : t.commentLabel}
        help={help}
        value={text}
        onChange={type}
        limits={limits.comment}
        rows={2}
        error={error ?? write.error?.message}
      />
      <Button type="submit" className={styles.send} isPending={write.isPending} isDisabled={text.trim() === ''}>
        {t.comment}
      </Button>
    </form>
  )
}
