import Archive from '~icons/archive-bold'
import Undo from '~icons/arrow-counter-clockwise-bold'
import List from '~icons/list-checks-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import Users from '~icons/users-three-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { ActionsMenu, type MenuItem } from '../../../kernel/web/ui/menu.tsx'
import { RuledLine, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { newsContract } from '../contract.ts'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'
import styles from './thread-line.module.css'
import { useMute } from './use-mute.ts'

export interface ThreadLineProps {
  thread: Thread
  /** Named by its school, among those of other schools. */
  isBySchool?: boolean
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

const useThreadMenu = ({ thread, onEdit, onShare }: ThreadLineProps): MenuItem[] => {
  const t = useNewsTexts()
  const { archive, reopen } = useArchiving(thread.id)
  const { can } = thread.my
  const isOpen = thread.archivedAt === null
  const entries: (MenuItem | false | undefined)[] = [
    can.shareThread && isOpen && { id: 'share', label: t.shareThread, icon: Users, onPress: () => onShare(thread) },
    can.updateThread && isOpen && { id: 'edit', label: t.editThread, icon: Sliders, onPress: () => onEdit(thread) },
    can.updateThread &&
      isOpen && { id: 'roundup', label: t.roundup.title, icon: List, href: `/fils/${thread.id}/recapitulatif` },
    can.archiveThread && isOpen && { id: 'archive', label: t.archive, icon: Archive, onPress: archive },
    can.archiveThread && !isOpen && { id: 'reopen', label: t.reopen, icon: Undo, onPress: reopen },
  ]
  return entries.filter(entry => typeof entry === 'object')
}

const Receiving = ({ thread, name }: { thread: Thread; name: string }) => {
  const t = useNewsTexts()
  const { mute, unmute } = useMute()
  return (
    <Switch isOn={!thread.muted} onChange={isOn => (isOn ? unmute(thread.id) : mute(thread.id))}>
      {t.receive}
      <VisuallyHidden> : {name}</VisuallyHidden>
    </Switch>
  )
}

/** A thread: what it is for, whether I receive it, and what I may do with it. */
export const ThreadLine = (props: ThreadLineProps) => {
  const { thread, isBySchool } = props
  const t = useNewsTexts()
  const menu = useThreadMenu(props)
  const name = isBySchool ? thread.structure.name : thread.title
  return (
    <RuledLine>
      <RuledWords>
        <Row gap={2}>
          <Chip colour={thread.colour}>
            <Link kind="plain" href={`/?fil=${thread.id}`}>
              <Written>{name}</Written>
            </Link>
          </Chip>
          {thread.archivedAt && <Chip>{t.archived}</Chip>}
        </Row>
        {!isBySchool && thread.description && (
          <Text size="s">
            <Written>{thread.description}</Written>
          </Text>
        )}
        {thread.muted && (
          <Text size="s" isSoft>
            {t.receiveHelp}
          </Text>
        )}
      </RuledWords>
      <div className={styles.tools}>
        {!thread.archivedAt && <Receiving thread={thread} name={name} />}
        {menu.length > 0 && <ActionsMenu label={t.actionsFor(name)} items={menu} size="s" />}
      </div>
    </RuledLine>
  )
}
