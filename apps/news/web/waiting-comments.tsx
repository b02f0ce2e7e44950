import Clock from '~icons/clock-fill'
import { useOfflineTexts } from '../../../kernel/web/offline/texts.ts'
import { useWaiting } from '../../../kernel/web/offline/use-send.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { newsContract } from '../contract.ts'
import styles from './comments.module.css'

/** My comments that have not reached the server: where they will be, and marked as waiting. */
export const WaitingComments = ({ itemId }: { itemId: string }) => {
  const t = useOfflineTexts()
  const me = useMe()
  const { waiting } = useWaiting(newsContract.writeComment)
  const mine = waiting.filter(({ input, refusal }) => input.itemId === itemId && refusal === undefined)
  if (mine.length === 0) return null
  return (
    <ol className={styles.lines} aria-label={t.waitingMark}>
      {mine.map(({ key, body }) => (
        <li key={key} className={styles.line}>
          <Avatar name={me.displayName} src={avatarSrc(me.avatar)} size="s" />
          <div className={styles.bubble} data-waiting>
            <p className={styles.who}>
              <strong>{me.displayName}</strong>
              <span className={styles.waiting}>
                <Clock size="1em" /> {t.waitingMark}
              </span>
            </p>
            <p className={styles.text}>{(body as { text: string }).text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
