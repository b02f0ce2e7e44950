import { useState } from 'react'
import Trash from '~icons/trash-bold'
import { useList, useWrite } from '../../../kernel/web/data.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { type Comment, type ItemPage as Item, limits } from '../contract-items.ts'
import styles from './item.module.css'
import { useNewsTexts } from './texts.ts'

const refreshed = [newsContract.listComments, newsContract.listItems]

const Line = ({ itemId, comment }: { itemId: string; comment: Comment }) => {
  const t = useNewsTexts()
  const toast = useToast()
  const remove = useWrite(newsContract.deleteComment, refreshed)
  const restore = useWrite(newsContract.restoreComment, refreshed)
  const place = { itemId, commentId: comment.id }
  const erase = () =>
    remove.mutate(place, { onSuccess: () => toast({ text: t.commentDeleted, undo: () => restore.mutate(place) }) })
  return (
    <li>
      <Byline
        name={comment.author.name}
        src={avatarSrc(comment.author.avatar)}
        size="s"
        meta={<Time value={comment.at} />}
        aside={
          comment.my.can.deleteComment && <IconButton label={t.deleteComment} icon={Trash} size="s" onPress={erase} />
        }
      />
      <Text>{comment.text}</Text>
    </li>
  )
}

const Writing = ({ itemId }: { itemId: string }) => {
  const t = useNewsTexts()
  const [text, setText] = useState('')
  const write = useWrite(newsContract.writeComment, refreshed)
  const send = () => write.mutate({ itemId, body: { text } }, { onSuccess: () => setText('') })
  return (
    <Stack gap={2}>
      <TextArea
        label={t.commentLabel}
        help={t.commentHelp}
        value={text}
        onChange={setText}
        limits={limits.comment}
        error={write.error?.message}
      />
      <Row justify="end">
        <Button onPress={send} isPending={write.isPending} isDisabled={text.trim() === ''}>
          {t.comment}
        </Button>
      </Row>
    </Stack>
  )
}

/** Comments of those to whom they are open, oldest first. */
export const Comments = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const list = useList(newsContract.listComments, { itemId: item.id, query: {} })
  return (
    <Card padding="l" as="section">
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.commentsTitle}
        </Title>
        {list.isSuccess && list.items.length === 0 && <Text isSoft>{t.noComment}</Text>}
        <ul className={styles.comments}>
          {list.items.map(comment => (
            <Line key={comment.id} itemId={item.id} comment={comment} />
          ))}
        </ul>
        {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
        {item.my.can.writeComment && <Writing itemId={item.id} />}
      </Stack>
    </Card>
  )
}
