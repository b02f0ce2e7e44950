import Undo from '~icons/arrow-counter-clockwise-bold'
import Check from '~icons/check-bold'
import Hand from '~icons/hand-bold'
import UserPlus from '~icons/user-switch-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Menu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import type { Box } from '../contract-boxes.ts'
import type { Handling } from '../contract-messages.ts'
import styles from './handling-bar.module.css'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'

type Kept = { assigneeId: string | null; isClosed: boolean }

const useHandling = (input: { boxId: string; messageId: string }, handling: Handling) => {
  const t = useMailTexts()
  const toast = useToast()
  const writing = useWrite(mailContract.handleMessage, mailReads)
  const before: Kept = { assigneeId: handling.assignee?.id ?? null, isClosed: handling.isClosed }
  const put = (body: Kept, text: string, isUndone = false) =>
    writing.mutate(
      { ...input, body },
      {
        onError: ({ message }) => toast({ kind: 'error', text: message || t.failed }),
        onSuccess: () => toast({ text, ...(!isUndone && { undo: () => put(before, t.done.back(1), true) }) }),
      },
    )
  return { put, before, isPending: writing.isPending }
}

interface HandlingBarProps {
  box: Box
  messageId: string
  handling: Handling
  mayHandle: boolean
}

/** Of a box several people read: who takes care of the conversation, and whether it is done (row B2). */
export const HandlingBar = ({ box, messageId, handling, mayHandle }: HandlingBarProps) => {
  const { service: t } = useMailTexts()
  const me = useMe()
  const { put, before, isPending } = useHandling({ boxId: box.id, messageId }, handling)
  const { assignee, isClosed } = handling
  const isMine = assignee?.id === me.id
  const words = isClosed ? t.isClosed : isMine ? t.takenByMe : assignee ? t.takenBy(assignee.name) : t.nobody
  const give: MenuItem[] = box.readers
    .filter(({ id }) => id !== assignee?.id)
    .map(({ id, name }) => ({
      id,
      label: name,
      onPress: () => put({ assigneeId: id, isClosed: false }, t.done.given(name)),
    }))
  const leave: MenuItem = {
    id: 'leave',
    label: t.leave,
    onPress: () => put({ assigneeId: null, isClosed: false }, t.done.left),
  }
  const others = [give, assignee ? [leave] : []].filter(group => group.length > 0)
  return (
    <Card as="section" padding="s" aria-label={t.title} className={styles.bar ?? ''}>
      <Row gap={3} justify="between">
        <Row gap={3} wrap={false}>
          {assignee && <Avatar name={assignee.name} src={avatarSrc(assignee.avatar)} size="s" />}
          <p className={styles.words} data-closed={isClosed || undefined}>
            {isClosed && <Check size="1.1em" />}
            {words}
          </p>
        </Row>
        {mayHandle && (
          <Row gap={2}>
            {!isClosed && !isMine && (
              <Button
                kind="soft"
                size="s"
                icon={Hand}
                isPending={isPending}
                onPress={() => put({ assigneeId: me.id, isClosed: false }, t.done.taken)}
              >
                {t.take}
              </Button>
            )}
            {!isClosed && others.length > 0 && (
              <Menu
                label={t.give}
                items={others}
                trigger={ties => (
                  <Button {...ties} kind="outline" size="s" icon={UserPlus}>
                    {t.give}
                  </Button>
                )}
              />
            )}
            <Button
              kind="outline"
              size="s"
              icon={isClosed ? Undo : Check}
              isPending={isPending}
              onPress={() => put({ ...before, isClosed: !isClosed }, isClosed ? t.done.reopened : t.done.closed)}
            >
              {isClosed ? t.reopen : t.close}
            </Button>
          </Row>
        )}
      </Row>
    </Card>
  )
}
