import { useLocation } from 'wouter'
import Back from '~icons/arrow-counter-clockwise-bold'
import Newer from '~icons/caret-left-bold'
import Older from '~icons/caret-right-bold'
import Unread from '~icons/envelope-simple-bold'
import Folder from '~icons/folder-simple-bold'
import Trash from '~icons/trash-bold'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Menu } from '../../../kernel/web/ui/menu.tsx'
import type { Box } from '../contract-boxes.ts'
import type { Conversation } from '../contract-messages.ts'
import styles from './conversation.module.css'
import { folderItems } from './folder-items.ts'
import { useMailTexts } from './texts.ts'
import { useMessageActs } from './use-message-acts.ts'
import { useTurnKeys } from './use-turn-keys.ts'
import { pathOf } from './use-view.ts'

interface ConversationBarProps {
  box: Box
  messageId: string
  conversation: Conversation
}

/** From one message to the next, and what is done with this one. */
export const ConversationBar = ({ box, messageId, conversation }: ConversationBarProps) => {
  const t = useMailTexts()
  const [, navigate] = useLocation()
  const { newer, older, place } = conversation
  const acts = useMessageActs(box.id, conversation)
  const list = () => navigate(pathOf(box.id, conversation))
  const goTo = (id: string | null) => (id ? () => navigate(`/${box.id}/${id}`) : null)
  const [previous, next] = [goTo(newer), goTo(older)]
  useTurnKeys({ previous, next })
  const isTrash = place === 'trash'
  const ids = [messageId]
  return (
    <Row gap={1} className={styles.bar ?? ''}>
      {isTrash ? (
        <IconButton label={t.acts.restore} icon={Back} onPress={() => acts.restore(ids, list)} />
      ) : (
        <>
          <IconButton label={t.acts.trash} icon={Trash} onPress={() => acts.trash(ids, list)} />
          <Menu
            label={t.acts.file}
            items={folderItems({ box, spot: conversation, t, onFile: folder => acts.file(ids, folder) })}
            trigger={ties => <IconButton {...ties} label={t.acts.file} icon={Folder} />}
          />
          {place !== 'sent' && (
            <IconButton
              label={t.acts.unread}
              icon={Unread}
              onPress={() => {
                acts.mark(ids, false)
                list()
              }}
            />
          )}
        </>
      )}
      <span className={styles.turning}>
        <IconButton
          label={t.newer}
          icon={Newer}
          kind="outline"
          isDisabled={!previous}
          onPress={() => previous?.()}
          tooltipAlign="end"
        />
        <IconButton
          label={t.older}
          icon={Older}
          kind="outline"
          isDisabled={!next}
          onPress={() => next?.()}
          tooltipAlign="end"
        />
      </span>
    </Row>
  )
}
