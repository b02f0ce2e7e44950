import { useState } from 'react'
import { useList } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { mailContract } from '../contract.ts'
import type { Box } from '../contract-boxes.ts'
import type { MessageLine as Line } from '../contract-messages.ts'
import { ListEmpty } from './list-empty.tsx'
import { MessageLine } from './message-line.tsx'
import styles from './message-list.module.css'
import { SelectionBar } from './selection-bar.tsx'
import { useMailTexts } from './texts.ts'
import { useMessageActs } from './use-message-acts.ts'
import type { View } from './use-view.ts'

const pageSize = 25

const useMessages = (boxId: string, view: View) => {
  const me = useMe()
  const { place, folderId, unread, q, following } = view
  const query = {
    place,
    limit: pageSize,
    ...(folderId && { folderId }),
    ...(unread && { unread }),
    ...(q.trim() && { q: q.trim() }),
    ...(following === 'open' && { open: true }),
    ...(following === 'mine' && { open: true, assigneeId: me.id }),
  }
  return useList<typeof mailContract.listMessages, Line>(mailContract.listMessages, { boxId, query })
}

interface LinesProps {
  lines: readonly Line[]
  box: Box
  view: View
  isChoosing: boolean
}

/** The lines, and what is done with several of them. */
const Lines = ({ lines, box, view, isChoosing }: LinesProps) => {
  const t = useMailTexts()
  const acts = useMessageActs(box.id, view)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = lines.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const choose = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Card padding="none">
      {isChoosing && (
        <div className={styles.head} data-busy={ids.length > 0 || undefined}>
          <Checkbox
            isLabelHidden={ids.length > 0}
            isChecked={ids.length > 0 && ids.length === lines.length}
            isPartial={ids.length > 0 && ids.length < lines.length}
            onChange={isOn => setChosen(new Set(isOn ? lines.map(({ id }) => id) : []))}
          >
            {t.selectAll}
          </Checkbox>
          {ids.length > 0 && (
            <SelectionBar ids={ids} box={box} spot={view} acts={acts} onDone={() => setChosen(new Set())} />
          )}
        </div>
      )}
      <ul className={styles.lines} aria-label={t.list}>
        {lines.map(line => (
          <MessageLine
            key={line.id}
            line={line}
            boxId={box.id}
            isMineOnly={view.place === 'sent' || view.place === 'drafts'}
            isChoosing={isChoosing}
            isChosen={chosen.has(line.id)}
            onChoose={isOn => choose(line.id, isOn)}
          />
        ))}
      </ul>
    </Card>
  )
}

/** What a place holds, a page at a time; the newest first. */
export const MessageList = ({ box, view }: { box: Box; view: View }) => {
  const t = useMailTexts()
  const list = useMessages(box.id, view)
  const isPhone = useMedia('(max-width: 639px)')
  const [isChoosing, setChoosing] = useState(false)
  if (list.isPending) return <SkeletonCards cards={4} />
  if (list.isError && list.items.length === 0) return <Failed onRetry={() => void list.refetch()}>{t.failed}</Failed>
  if (list.items.length === 0) return <ListEmpty view={view} />
  // Drafts are thrown away from where they are written.
  const mayChoose = view.place !== 'drafts'
  return (
    <Stack gap={3}>
      {isPhone && mayChoose && (
        <div className={styles.toChoose}>
          <Button kind="quiet" size="s" onPress={() => setChoosing(!isChoosing)} aria-pressed={isChoosing}>
            {isChoosing ? t.selectEnd : t.select}
          </Button>
        </div>
      )}
      <Lines lines={list.items} box={box} view={view} isChoosing={mayChoose && (!isPhone || isChoosing)} />
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
