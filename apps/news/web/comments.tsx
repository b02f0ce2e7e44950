import Trash from '~icons/trash-bold'
import { useList, useWrite } from '../../../kernel/web/data.ts'
import { useWrittenLang } from '../../../kernel/web/i18n.ts'
import { ReportButton } from '../../../kernel/web/moderation/report-button.tsx'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { SuspendedNotice, useSuspension } from '../../../kernel/web/speech/suspended-notice.tsx'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { Comment, ItemPage } from '../contract-items.ts'
import { CommentForm } from './comment-form.tsx'
import { commentReads } from './comment-reads.ts'
import styles from './comments.module.css'
import { useNewsTexts } from './texts.ts'
import { WaitingComments } from './waiting-comments.tsx'

const Line = ({ itemId, comment }: { itemId: string; comment: Comment }) => {
  const t = useNewsTexts()
  const toast = useToast()
  const lang = useWrittenLang()
  const remove = useWrite(newsContract.deleteComment, commentReads)
  const restore = useWrite(newsContract.restoreComment, commentReads)
  const place = { itemId, commentId: comment.id }
  const { name, avatar } = comment.author
  const erase = () =>
    remove.mutate(place, {
      onSuccess: () => toast({ text: t.commentDeleted, undo: () => restore.mutate(place) }),
      onError: error => toast({ kind: 'error', text: error.message }),
    })
  return (
    <li className={styles.line}>
      <Avatar name={name} src={avatarSrc(avatar)} size="s" />
      <div className={styles.bubble}>
        <p className={styles.who}>
          <strong>{name}</strong>
          <span className={styles.when}>
            <Time value={comment.at} />
          </span>
        </p>
        <p className={styles.text} lang={lang}>
          {comment.text}
        </p>
      </div>
      {comment.my.can.deleteComment && (
        <IconButton label={t.deleteComment(name)} icon={Trash} size="s" onPress={erase} tooltipAlign="end" />
      )}
      {!comment.my.can.deleteComment && <ReportButton resourceId={itemId} part={{ id: comment.id, author: name }} />}
    </li>
  )
}

const Lines = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const list = useList(newsContract.listComments, { itemId: item.id, query: {} })
  if (list.isPending) return <Skeleton lines={2} />
  if (list.isError)
    return (
      <Banner
        kind="error"
        action={
          <Button kind="outline" size="s" onPress={() => void list.refetch()}>
            {t.retry}
          </Button>
        }
      >
        {t.commentsFailed}
      </Banner>
    )
  if (list.items.length === 0) return <Text isSoft>{t.noComment}</Text>
  return (
    <Stack gap={3}>
      <ol className={styles.lines}>
        {list.items.map(comment => (
          <Line key={comment.id} itemId={item.id} comment={comment} />
        ))}
      </ol>
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** Comments of those to whom they are open, oldest first. */
export const Comments = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const isPupil = useMe().face === 'pupil'
  const suspension = useSuspension(item.id)
  return (
    <Card padding="l" as="section" aria-label={t.commentsTitle}>
      <Stack gap={4}>
        <Title level={2} size={isPupil ? 'm' : 's'}>
          {t.commentsTitle}
        </Title>
        <Lines item={item} />
        <WaitingComments itemId={item.id} />
        {item.my.can.writeComment &&
          (suspension ? <SuspendedNotice suspension={suspension} /> : <CommentForm item={item} />)}
      </Stack>
    </Card>
  )
}
