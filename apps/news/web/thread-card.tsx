import Archive from '~icons/archive-bold'
import Undo from '~icons/arrow-counter-clockwise-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import Users from '~icons/users-three-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ActionsMenu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'
import { useMute } from './use-mute.ts'

export interface ThreadCardProps {
  thread: Thread
  onEdit: (thread: Thread) => void
  onShare: (thread: Thread) => void
}

const useArchiving = (threadId: string) => {
  const t = useNewsTexts()
  const toast = useToast()
  const archiving = useWrite(newsContract.archiveThread, [newsContract.listThreads])
  const reopening = useWrite(newsContract.reopenThread, [newsContract.listThreads])
  const failed = (error: Error) => toast({ kind: 'error', text: error.message })
  const reopen = () =>
    reopening.mutate({ threadId }, { onSuccess: () => toast({ text: t.threadDone.reopened }), onError: failed })
  const archive = () =>
    archiving.mutate(
      { threadId },
      { onSuccess: () => toast({ text: t.threadDone.archived, undo: reopen }), onError: failed },
    )
  return { archive, reopen }
}

const useThreadMenu = ({ thread, onEdit, onShare }: ThreadCardProps): MenuItem[] => {
  const t = useNewsTexts()
  const { archive, reopen } = useArchiving(thread.id)
  const { can } = thread.my
  const isOpen = thread.archivedAt === null
  const entries: (MenuItem | false)[] = [
    can.shareThread && isOpen && { id: 'share', label: t.shareThread, icon: Users, onPress: () => onShare(thread) },
    can.updateThread && isOpen && { id: 'edit', label: t.editThread, icon: Sliders, onPress: () => onEdit(thread) },
    can.archiveThread && isOpen && { id: 'archive', label: t.archive, icon: Archive, onPress: archive },
    can.archiveThread && !isOpen && { id: 'reopen', label: t.reopen, icon: Undo, onPress: reopen },
  ]
  return entries.filter(entry => entry !== false)
}

/** A thread: what it is for, whether I receive it, and what I may do with it. */
export const ThreadCard = (props: ThreadCardProps) => {
  const { thread } = props
  const t = useNewsTexts()
  const { mute, unmute } = useMute()
  const menu = useThreadMenu(props)
  return (
    <Card padding="s">
      <Stack gap={3}>
        <Row justify="between" wrap={false} align="start">
          <Stack gap={2}>
            <Row gap={2}>
              <Chip colour={thread.colour}>
                <Link kind="plain" href={`/?fil=${thread.id}`}>
                  {thread.title}
                </Link>
              </Chip>
              {thread.archivedAt && <Chip>{t.archived}</Chip>}
            </Row>
            {thread.description && <Text size="s">{thread.description}</Text>}
          </Stack>
          {menu.length > 0 && <ActionsMenu label={t.actionsFor(thread.title)} items={menu} size="s" />}
        </Row>
        {!thread.archivedAt && (
          <Switch
            isOn={!thread.muted}
            onChange={isOn => (isOn ? unmute(thread.id) : mute(thread.id))}
            help={thread.muted ? t.receiveHelp : undefined}
          >
            {t.receive}
          </Switch>
        )}
      </Stack>
    </Card>
  )
}
