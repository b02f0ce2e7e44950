import { useState } from 'react'
import Pencil from '~icons/pencil-simple-bold'
import Plus from '~icons/plus-bold'
import Trash from '~icons/trash-bold'
import { listsContract, type SavedList } from '../../contract/api/lists.ts'
import { useRead, useWrite } from '../data.ts'
import { Written } from '../i18n.ts'
import { groupWords } from '../share-dialog/audience-words.ts'
import { useShareTexts } from '../share-dialog/texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Chip } from '../ui/chip.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Failed } from '../ui/failed.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { PeoplePicture } from '../ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../ui/skeleton.tsx'
import { Text, Title } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import { ListEditor } from './list-editor.tsx'
import { useListsTexts } from './texts.ts'

/** How many members are named on a card. */
const namedAtMost = 8

const ListCard = ({ list, onEdit }: { list: SavedList; onEdit: () => void }) => {
  const t = useListsTexts()
  const words = useShareTexts()
  const toast = useToast()
  const refreshed = [listsContract.listLists]
  const removing = useWrite(listsContract.deleteList, refreshed)
  const restoring = useWrite(listsContract.restoreList, refreshed)
  const input = { listId: list.id }
  const remove = () =>
    removing.mutate(input, {
      onSuccess: () => toast({ text: t.removed(list.name), undo: () => restoring.mutate(input) }),
      onError: error => toast({ text: error.message, kind: 'error' }),
    })
  return (
    <Card as="li">
      <Stack gap={3}>
        <Row justify="between">
          <Title level={2} size="s">
            <Written>{list.name}</Written>
          </Title>
          <Row gap={1} wrap={false}>
            <IconButton label={`${t.edit} : ${list.name}`} icon={Pencil} size="s" onPress={onEdit} />
            <IconButton
              label={`${t.remove} : ${list.name}`}
              icon={Trash}
              size="s"
              isPending={removing.isPending}
              onPress={remove}
              tooltipAlign="end"
            />
          </Row>
        </Row>
        {list.lost > 0 && <Banner kind="warning">{t.lost(list.lost)}</Banner>}
        <Row gap={2}>
          {list.members.slice(0, namedAtMost).map(group => (
            <Chip key={group.id}>{groupWords(group, words)}</Chip>
          ))}
          {list.members.length > namedAtMost && (
            <Text size="s" isSoft>
              {t.count(list.members.length)}
            </Text>
          )}
        </Row>
      </Stack>
    </Card>
  )
}

/** « Mes listes »: made, renamed, filled, deleted with a way back. */
export const MyLists = () => {
  const t = useListsTexts()
  const { data, isError, refetch } = useRead(listsContract.listLists, { query: {} })
  const [edited, setEdited] = useState<SavedList | 'new'>()
  const add = (
    <Button kind="soft" icon={Plus} onPress={() => setEdited('new')}>
      {t.add}
    </Button>
  )
  return (
    <Stack gap={4}>
      {isError && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {!data && !isError && <SkeletonCards cards={2} />}
      {data?.items.length === 0 && (
        <EmptyState picture={PeoplePicture} title={t.none} action={add}>
          {t.noneHelp}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <Row justify="end">{add}</Row>
          <Stack as="ul" gap={3}>
            {data.items.map(list => (
              <ListCard key={list.id} list={list} onEdit={() => setEdited(list)} />
            ))}
          </Stack>
        </>
      )}
      {edited && <ListEditor list={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Stack>
  )
}
